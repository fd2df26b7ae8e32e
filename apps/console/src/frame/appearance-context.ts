import { createContext } from 'react';

/** Dark or light, and the switch. */
export const AppearanceContext = createContext({ isDark: false, switchAppearance: (): void => undefined });
