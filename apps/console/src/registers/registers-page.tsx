import { PageTabs, useTab } from '../kit/page-tabs.js';
import { useWords } from '../words/speech.js';
import { CalendarPart } from './calendar-part.js';
import { OfficersPart } from './officers-part.js';
import { UnitsPart } from './units-part.js';

const tabs = ['officers', 'units', 'calendar'] as const;

/** The registers: officers with their certificates, units with their powers, and the calendar of working days. */
export const RegistersPage = () => {
  const words = useWords();
  const { registers: texts } = words.streams;
  const tab = useTab(tabs);
  const shown = { officers: <OfficersPart />, units: <UnitsPart />, calendar: <CalendarPart /> };
  return (
    <div className="page stack">
      <h1>{words.pages.registers}</h1>
      <PageTabs
        label={words.pages.registers}
        chosen={tab}
        tabs={tabs.map((key) => ({ key, title: texts.tabs[key] }))}
      />
      {shown[tab]}
    </div>
  );
};
