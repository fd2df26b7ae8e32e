import { Tag } from 'antd';
import { stageWords } from '#casework/words/stages';
import { useNames } from '../api/names.js';
import { useSpeech } from '../words/speech.js';
import type { WorkView } from './work-view.js';

/** What the list is narrowed to by where it was opened from; each can be taken away. */
export const NarrowedTo = ({ view, onView }: { view: WorkView; onView: (view: WorkView) => void }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { lists } = words.supervision;
  const { unit, officer, stage, idle, ...rest } = view;
  const shown = [
    { name: 'unit', value: unit, said: lists.named(words.supervision.unit, names.unit(unit ?? '')) },
    { name: 'officer', value: officer, said: lists.named(words.supervision.officer, names.officer(officer ?? '')) },
    { name: 'stage', value: stage, said: lists.named(lists.stage, titleOf(stage, language)) },
    { name: 'idle', value: idle, said: lists.idle },
  ].filter(({ value }) => value !== undefined);
  if (shown.length === 0) return null;
  const without = (taken: string): WorkView => ({
    ...rest,
    ...(unit === undefined || taken === 'unit' ? {} : { unit }),
    ...(officer === undefined || taken === 'officer' ? {} : { officer }),
    ...(stage === undefined || taken === 'stage' ? {} : { stage }),
    ...(idle === undefined || taken === 'idle' ? {} : { idle }),
  });
  return (
    <>
      {shown.map(({ name, said }) => (
        <Tag
          key={name}
          closable={{ 'aria-label': `${lists.clear} ${said}` }}
          onClose={(event) => {
            event.preventDefault();
            onView(without(name));
          }}
        >
          {said}
        </Tag>
      ))}
    </>
  );
};

const titleOf = (stage: string | undefined, language: 'zh-CN' | 'en'): string =>
  stage !== undefined && stage in stageWords ? stageWords[stage as keyof typeof stageWords][language] : '';
