/** How a clue begins that tells who reported it, whom, or that it is a suspicion: none of that is what was done. */
const beginnings = [
  /^(?:(?:有|多名|部分)?(?:群众|消费者|市民|知情人|职工|人)|匿名人?)?(?:来电|来信|来访|实名|匿名)?(?:举报|投诉|反映)(?:称|说)?[，,：:]?/u,
  /^(?:该(?:店|超市|公司|企业|单位|商户|门店|厂|药店|餐馆|经营者)|当事人|其)/u,
  /^涉嫌/u,
];

/**
 * The suspected conduct that a case is called by (案由), as it follows 涉嫌: a clue that was entered as a sentence loses
 * what comes before the conduct. What is left of nothing else stays as it was written.
 */
export const suspectedConduct = (matter: string): string => {
  const left = beginnings.reduce((text, beginning) => text.replace(beginning, ''), matter.trim());
  const conduct = left.replace(/(?:一案|[。；;，,])$/u, '');
  return conduct === '' ? matter : conduct;
};

const hasSubject = /^(?:当事人|你|该|其|上述|涉案|本案)/u;

/** What the act is judged to be, as a sentence after 认为: who wrote the name of the conduct alone left out of what. */
export const natureSaid = (nature: string): string => {
  if (nature === '' || hasSubject.test(nature)) return nature;
  return /^(?:违反|构成|属于|系)/u.test(nature) ? `上述行为${nature}` : `上述行为属于${nature}`;
};
