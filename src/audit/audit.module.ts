import { Module } from '@nestjs/common';
import './audit.permissions.js';
import { AuditService } from './audit.service.js';
import { AuditController } from './http/audit.controller.js';

/** Who changed what: the read side of the events. */
@Module({ controllers: [AuditController], providers: [AuditService] })
export class AuditModule {}
