/** What people type, read as the server takes it; null where it is not written as it should be. */

const pad = (digits: string): string => digits.padStart(2, '0');

/** A day: 2026-3-5, 2026/3/5, 2026.3.5, 2026年3月5日 or 20260305, as YYYY-MM-DD. */
export const typedDay = (text: string): string | null => {
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  const written = `${year}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
};

/** A day and a time of day in China, `2026-3-5 9:30`, as a UTC instant. */
export const typedInstant = (text: string): string | null => {
  const [, dayText = '', hour = '', minute = ''] = /^(.+?)[T\s]+(\d{1,2})[:：](\d{2})$/.exec(text.trim()) ?? [];
  const day = typedDay(dayText);
  if (day === null || Number(hour) > 23 || Number(minute) > 59) return null;
  return new Date(`${day}T${pad(hour)}:${minute}:00+08:00`).toISOString();
};

/** Yuan with at most two decimals, thousands set off or not, as whole fen: 1,234.5 → 123450. */
export const typedMoney = (text: string): number | null => {
  const [, yuan = '', cents = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(/[,，\s]/g, '')) ?? [];
  const fen = Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
  return yuan !== '' && Number.isSafeInteger(fen) ? fen : null;
};

/** A number as it stands. */
export const typedNumber = (text: string): number | null => {
  const trimmed = text.trim().replaceAll(/[,，]/g, '');
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
};
