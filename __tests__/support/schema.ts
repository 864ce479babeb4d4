import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const published: unknown = JSON.parse(readFileSync('schema/extract-1.json', 'utf8'));

/** The published schema lets fields be added; here none may be there that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(closed(published) as object);

/** Where an output departs from the schema. */
export function schemaErrors(output: unknown): readonly string[] {
  validate(output);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
