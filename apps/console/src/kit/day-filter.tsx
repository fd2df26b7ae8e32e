interface Day {
  readonly label: string;
  /** YYYY-MM-DD; empty for any. */
  readonly value: string;
  readonly onDay: (day: string) => void;
}

/** A day by the browser's own field: it can be typed, and reads in every language. */
export const DayFilter = ({ label, value, onDay }: Day) => (
  <label className="row day-field">
    <span className="small">{label}</span>
    <input type="date" value={value} max="9999-12-31" onChange={({ target }) => onDay(target.value)} />
  </label>
);
