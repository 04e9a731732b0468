import { Module } from '@nestjs/common';
import { ContactsController } from './contacts.controller.js';
import { ContactsService } from './contacts.service.js';
import { PostingsService } from './postings.service.js';

@Module({
  controllers: [ContactsController],
  providers: [ContactsService, PostingsService],
  exports: [ContactsService, PostingsService],
})
export class ContactsModule {}
