import { Module } from '@nestjs/common';
import { EngagementsController } from './engagements.controller.js';
import { EngagementsService } from './engagements.service.js';
import { InvitationMail } from './invitation-mail.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { LostSight } from './lost-sight.js';

@Module({
  controllers: [EngagementsController, InvitationsController],
  providers: [EngagementsService, InvitationsService, InvitationMail, LostSight],
  exports: [EngagementsService],
})
export class EngagementsModule {}
