import { Button, Modal } from 'antd';
import { useRef, useState, type PointerEvent } from 'react';
import { useWords } from '../../words/speech.js';

/** As wide as lines are drawn, in points of the picture. */
const ink = { width: 3, colour: '#000' };
const size = { width: 900, height: 400 };

/** Where a finger or pen is, in points of the picture. */
const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>): [number, number] => {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [((clientX - left) * size.width) / width, ((clientY - top) * size.height) / height];
};

/** Lets somebody sign with a finger or a pen: the signature is a picture among the files of the act. */
export const SignOnScreen = ({ onSigned }: { onSigned: (file: File) => void }) => {
  const { offLine: words, acts } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isSigned, setSigned] = useState(false);
  const paper = useRef<HTMLCanvasElement>(null);
  const clear = (): void => {
    paper.current?.getContext('2d')?.clearRect(0, 0, size.width, size.height);
    setSigned(false);
  };
  const close = (): void => {
    clear();
    setOpen(false);
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const pen = event.currentTarget.getContext('2d');
    if (pen === null) return;
    pen.lineWidth = ink.width;
    pen.strokeStyle = ink.colour;
    pen.beginPath();
    pen.moveTo(...pointOf(event));
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons === 0) return;
    const pen = event.currentTarget.getContext('2d');
    pen?.lineTo(...pointOf(event));
    pen?.stroke();
    setSigned(true);
  };
  const done = (): void => {
    paper.current?.toBlob((picture) => {
      if (picture !== null) onSigned(new File([picture], `${words.signName}.png`, { type: 'image/png' }));
      close();
    }, 'image/png');
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.sign}</Button>
      <Modal
        open={isOpen}
        title={words.signHere}
        onCancel={close}
        footer={
          <>
            <Button onClick={clear}>{words.signClear}</Button>
            <Button onClick={close}>{acts.cancel}</Button>
            <Button type="primary" disabled={!isSigned} onClick={done}>
              {words.signDone}
            </Button>
          </>
        }
      >
        <canvas
          ref={paper}
          className="sign-here"
          width={size.width}
          height={size.height}
          onPointerDown={begin}
          onPointerMove={draw}
        >
          {words.signHere}
        </canvas>
      </Modal>
    </>
  );
};
