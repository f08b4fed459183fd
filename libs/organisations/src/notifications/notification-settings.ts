import { Injectable } from '@nestjs/common';
import { invalid, notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { Viewer } from '../viewer.js';
import { kindsFor, NOTIFICATION_KINDS, type NotificationKind } from './notification-kinds.js';

/** Whether one member gets one kind of mail. */
export interface NotificationSetting {
  kind: NotificationKind;
  label: { nl: string; en: string };
  /** Cannot be switched off. */
  essential: boolean;
  mail: boolean;
}

/** Which mails a member wants, for each organisation apart. */
@Injectable()
export class NotificationSettings {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer): Promise<NotificationSetting[]> {
    const rows = (await this.database.query(
      'select kind from notification_off where organisation_id = $1 and person_id = $2',
      [viewer.organisationId, viewer.personId],
    )) as { kind: string }[];
    const off = new Set(rows.map(({ kind }) => kind));
    return kindsFor(viewer.kind).map((kind) => {
      const { nl, en, essential } = NOTIFICATION_KINDS[kind];
      return { kind, label: { nl, en }, essential, mail: essential || !off.has(kind) };
    });
  }

  /** @throws DomainError `not-found` for a kind that the viewer's organisation does not get */
  async change(viewer: Viewer, name: string, mail: boolean): Promise<NotificationSetting[]> {
    const kind = kindsFor(viewer.kind).find((each) => each === name);
    if (!kind) throw notFound('notification');
    if (NOTIFICATION_KINDS[kind].essential && !mail)
      throw invalid('/mail', 'This message is part of the procedure, so it cannot be switched off.');
    const key = [viewer.organisationId, viewer.personId, kind];
    await this.database.query(
      mail
        ? 'delete from notification_off where organisation_id = $1 and person_id = $2 and kind = $3'
        : 'insert into notification_off (organisation_id, person_id, kind) values ($1, $2, $3) on conflict do nothing',
      key,
    );
    return this.list(viewer);
  }
}
