import { useEffect, useState } from 'react';

const keptAs = 'anlu.dark';
const asked = matchMedia('(prefers-color-scheme: dark)');

/** Dark or light: as the system asks for, until the reader switches. */
export const useAppearance = () => {
  const [isDark, setDark] = useState(() => {
    const kept = localStorage.getItem(keptAs);
    return kept === null ? asked.matches : kept === 'yes';
  });
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return {
    isDark,
    switchAppearance: () => {
      localStorage.setItem(keptAs, isDark ? 'no' : 'yes');
      setDark(!isDark);
    },
  };
};
