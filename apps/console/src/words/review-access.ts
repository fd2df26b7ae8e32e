/** What the page of cases that are open to reviewing bodies says. */
export const reviewAccessZh = {
  caption: '向复议机关、人民法院开通查阅的案件，先到期的在前',
  none: '目前没有开通查阅的案件。',
  body: '复议机关、人民法院',
  until: '查阅至',
  read: '查阅',
};

export const reviewAccessEn: typeof reviewAccessZh = {
  caption: 'Cases that are open to reviewing bodies and courts, those that end first above',
  none: 'No case is open at present.',
  body: 'Reviewing body or court',
  until: 'Readable until',
  read: 'Read',
};
