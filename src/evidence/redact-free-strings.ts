import { z } from 'zod';

type Change = (value: unknown, redact: (text: string) => string) => unknown;

/**
 * Makes a function that redacts a value of a schema: every string that is free, and none that the schema
 * itself words (kinds, roles, states), so that no password can turn a fact into another one. Keys stay.
 */
export function redactFreeStrings<T>(
  schema: z.ZodType<T>,
): (value: T, redact: (text: string) => string) => T {
  const change = changeOf(schema);
  return (value, redact) => change(value, redact) as T;
}

/** The same for a value without a schema: all of its strings. */
export const redactAllStrings: Change = (value, redact) => {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactAllStrings(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, redactAllStrings(item, redact)]),
  );
};

const keep: Change = (value) => value;

function changeOf(schema: z.core.$ZodType): Change {
  if (schema instanceof z.ZodString) return (value, redact) => redact(value as string);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = changeOf(schema.unwrap() as z.core.$ZodType);
    return (value, redact) => (value === null || value === undefined ? value : inner(value, redact));
  }
  if (schema instanceof z.ZodArray) {
    const item = changeOf(schema.element);
    return item === keep ? keep : (value, redact) => (value as unknown[]).map((each) => item(each, redact));
  }
  if (schema instanceof z.ZodObject) return objectChange(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return choiceChange(schema);
  if (schema instanceof z.ZodRecord || schema instanceof z.ZodUnion) return redactAllStrings;
  // Tuples of the model are boxes and colours.
  return keep;
}

function objectChange(schema: z.ZodObject): Change {
  const changes = Object.entries(schema.shape)
    .map(([key, part]) => [key, changeOf(part)] as const)
    .filter(([, change]) => change !== keep);
  if (changes.length === 0) return keep;
  return (value, redact) => {
    const changed = { ...(value as Record<string, unknown>) };
    for (const [key, change] of changes) if (key in changed) changed[key] = change(changed[key], redact);
    return changed;
  };
}

function choiceChange(schema: z.ZodDiscriminatedUnion): Change {
  const key = schema.def.discriminator;
  const changes = new Map<unknown, Change>();
  for (const option of schema.options) {
    if (!(option instanceof z.ZodObject)) throw new TypeError('a choice of the model is between objects');
    const literal: unknown = option.shape[key];
    if (!(literal instanceof z.ZodLiteral)) throw new TypeError('a choice of the model has a literal key');
    for (const word of literal.values) changes.set(word, changeOf(option));
  }
  return (value, redact) => {
    const change = changes.get((value as Record<string, unknown>)[key]);
    if (change === undefined) throw new TypeError(`no such ${key}`);
    return change(value, redact);
  };
}
