/** The languages of the product; both are originals. */
export type Locale = 'en' | 'nl';
