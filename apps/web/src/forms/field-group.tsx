import type { ReactNode } from 'react';
import styles from './field-group.module.css';

interface FieldGroupProps {
  /** What a form gives for a field: where the error summary finds it, and what is wrong with it. */
  field: { id: string; error?: ReactNode };
  legend: ReactNode;
  description?: ReactNode;
  children: ReactNode;
}

/** Several controls that are one question. */
export function FieldGroup({ field, legend, description, children }: FieldGroupProps) {
  const about = `${field.id}-about`;
  return (
    <fieldset id={field.id} className={styles['field']} aria-describedby={about}>
      <legend>{legend}</legend>
      <div id={about} className="small">
        {description && <p className="muted">{description}</p>}
        {field.error && <p className={styles['wrong']}>{field.error}</p>}
      </div>
      {children}
    </fieldset>
  );
}
