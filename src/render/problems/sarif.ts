import type { Level, Problem } from '../../records.js';
import type { Span } from '../../text/span.js';
import { regionOf, separator, type ProblemRenderer, type RuleInfo } from './renderer.js';

const LEVEL = { error: 'error', warn: 'warning', note: 'note', off: 'none' } as const satisfies Record<
  Level | 'off',
  string
>;

/** SARIF 2.1.0, as code scanning reads it. */
export const sarif: ProblemRenderer = ({ tool, rules }) => {
  const next = separator();
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":` +
      `${JSON.stringify({ name: tool.name, semanticVersion: tool.version, rules: rules.map(descriptor) })}},` +
      `"columnKind":"utf16CodeUnits","results":[\n`,
    document({ file, doc, text, problems }) {
      const location = locate(file, doc, text);
      return problems
        .map((problem) => `${next()}${JSON.stringify(result(problem, index.get(problem.rule) ?? -1, location))}`)
        .join('');
    },
    end: (_files, errors) =>
      `\n],"invocations":[${JSON.stringify({
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(({ file, message }) => ({
          level: 'error',
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
        })),
      })}]}]}\n`,
  };
};

const descriptor = ({ id, level, what, why, fix }: RuleInfo): object => ({
  id,
  shortDescription: { text: what },
  fullDescription: { text: why },
  help: { text: `${what} ${why} ${fix}` },
  defaultConfiguration: { level: LEVEL[level], enabled: level !== 'off' },
});

type Locate = (span: Span) => {
  readonly physicalLocation: { readonly artifactLocation: object; readonly region: object };
};

function locate(file: string, doc: string | undefined, text: string): Locate {
  const regionAt = regionOf(text);
  return (span) => ({
    physicalLocation: {
      artifactLocation: artifact(file),
      region: { ...regionAt(span), charOffset: span.start, charLength: span.end - span.start },
    },
    ...(doc !== undefined && { logicalLocations: [{ name: doc }] }),
  });
}

/** Relative to the root of the sources, so that reports of different machines are the same. */
const artifact = (file: string): object => ({
  uri: encodeURI(file).replace(/[?#]/gu, encodeURIComponent),
  uriBaseId: '%SRCROOT%',
});

function result(problem: Problem, ruleIndex: number, locationOf: Locate): object {
  const { rule, level, message, related, fix, fingerprint } = problem;
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVEL[level],
    message: { text: message },
    locations: [locationOf(problem)],
    ...(related.length > 0 && { relatedLocations: related.map((span, id) => ({ id, ...locationOf(span) })) }),
    partialFingerprints: { 'extract/v1': fingerprint },
    ...(fix && { fixes: [{ artifactChanges: [change(fix.text, locationOf(fix).physicalLocation)] }] }),
  };
}

const change = (text: string, { artifactLocation, region }: { artifactLocation: object; region: object }): object => ({
  artifactLocation,
  replacements: [{ deletedRegion: region, insertedContent: { text } }],
});
