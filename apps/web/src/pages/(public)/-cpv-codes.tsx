import { useCpvLabels } from './-code-labels.js';

/** CPV codes with what they mean. */
export function CpvCodes({ codes }: { codes: readonly string[] }) {
  return (
    <ul>
      {useCpvLabels(codes).map(({ code, label }) => (
        <li key={code}>
          {label} <span className="muted nowrap">{code}</span>
        </li>
      ))}
    </ul>
  );
}
