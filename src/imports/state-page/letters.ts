/**
 * Letters for patterns: Latin with its accents, also as combining marks. Unicode classes would take V8 many times as
 * long to compile, and every name on these pages is in Latin script. `\b` is fine next to plain letters only.
 */
export const LETTER = 'A-Za-zÀ-\\u036fḀ-ỿ';
export const CAPITAL = 'A-ZÀ-ÞĀ-ɏḀ-ỿ';
export const SMALL = 'a-zß-ɏḀ-ỿ';

/** Where a word begins or ends, accents considered. */
export const WORD_START = `(?<![${LETTER}0-9])`;
export const WORD_END = `(?![${LETTER}0-9])`;
