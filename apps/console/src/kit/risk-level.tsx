import { Tag } from 'antd';
import type { Schema } from '../api/client.js';
import { useWords } from '../words/speech.js';

const colours = { high: 'error', medium: 'warning', low: 'default' } as const;

/** How grave a risk point is, by word and by colour. */
export const RiskLevel = ({ level }: { level: Schema<'Answer.Level'> }) => {
  const words = useWords();
  return <Tag color={colours[level]}>{words.risks[level]}</Tag>;
};
