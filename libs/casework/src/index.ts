export const caseworkVersion = 1;
