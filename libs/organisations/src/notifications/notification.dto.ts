import { IsBoolean } from 'class-validator';
import type { NotificationSetting } from './notification-settings.js';
import type { NotificationKind } from './notification-kinds.js';

export class NotificationLabelDto {
  nl: string;
  en: string;
}

export class NotificationSettingDto implements NotificationSetting {
  kind: NotificationKind;
  label: NotificationLabelDto;
  /** Part of a procedure, or proof: it cannot be switched off. */
  essential: boolean;
  /** Do I get it by mail? */
  mail: boolean;
}

export class NotificationSettingsDto {
  items: NotificationSettingDto[];
}

export class ChangeNotificationDto {
  @IsBoolean()
  mail: boolean;
}
