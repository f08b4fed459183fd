import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Requires } from '../access.guard.js';
import { CurrentViewer, type Viewer } from '../viewer.js';
import { ChangeNotificationDto, NotificationSettingsDto } from './notification.dto.js';
import { NotificationSettings } from './notification-settings.js';

/** Which mails I get, for the organisation I act for. */
@Controller('me/notifications')
export class NotificationsController {
  constructor(private readonly settings: NotificationSettings) {}

  /** Every kind of mail, and whether I get it. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer): Promise<NotificationSettingsDto> {
    return { items: await this.settings.list(viewer) };
  }

  /** Switch one kind on or off. */
  @Requires('reader')
  @Put(':kind')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('kind') kind: string,
    @Body() { mail }: ChangeNotificationDto,
  ): Promise<NotificationSettingsDto> {
    return { items: await this.settings.change(viewer, kind, mail) };
  }
}
