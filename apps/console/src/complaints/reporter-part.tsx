import { useMutation } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { answered, client } from '../api/client.js';
import { Facts } from '../kit/facts.js';
import { ProblemShown } from '../kit/problem.js';
import { useWords } from '../words/speech.js';

const longestReason = 500;

/**
 * Who made it, masked; whole after the reader said what for. It is kept by this part of the page alone, and gone when
 * that is left.
 */
export const ReporterPart = ({ id }: { id: string }) => {
  const { reporter: words } = useWords().looks;
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const shown = useMutation({
    mutationFn: (said: string) =>
      answered(client.POST('/complaints/{id}/reporter', { params: { path: { id } }, body: { reason: said } })),
    onSuccess: () => {
      setAsking(false);
      setReason('');
    },
  });
  const isBlank = reason.trim() === '';
  return (
    <section className="panel stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      {shown.data === undefined ? (
        <div className="row">
          <span>{words.masked}</span>
          <Button onClick={() => setAsking(true)}>{words.show}</Button>
        </div>
      ) : (
        <>
          <Facts of={shown.data} />
          <div>
            <Button onClick={() => shown.reset()}>{words.hide}</Button>
          </div>
        </>
      )}
      <Modal
        open={isAsking}
        title={words.ask}
        okText={words.confirm}
        cancelText={words.cancel}
        okButtonProps={{ disabled: isBlank, loading: shown.isPending }}
        onOk={() => shown.mutate(reason)}
        onCancel={() => {
          setAsking(false);
          shown.reset();
        }}
        closable={{ 'aria-label': words.cancel }}
        destroyOnHidden
      >
        <div className="stack">
          <p className="quiet">{words.help}</p>
          <label>
            {words.why}
            <Input.TextArea
              value={reason}
              maxLength={longestReason}
              rows={3}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          {shown.error !== null && <ProblemShown error={shown.error} />}
        </div>
      </Modal>
    </section>
  );
};
