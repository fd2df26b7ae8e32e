import type { Language } from './language.js';

/** An amount as it is read: `50,000.00 元`, `50,000.00 yuan`. @param fen whole fen, also below 0. */
export const money = (fen: number, language: Language): string => {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)} ${language === 'zh-CN' ? '元' : 'yuan'}`;
};

/** In a Chinese sentence. */
export const yuan = (fen: number): string => money(fen, 'zh-CN');
