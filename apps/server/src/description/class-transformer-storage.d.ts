/** class-transformer keeps what nested fields are made of in a place it does not describe. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: object;
}
