import { Module } from '@nestjs/common';
import { Attempts } from './attempts.js';
import { PasswordResetsController } from './http/password-resets.controller.js';
import { PasswordResetsService } from './password-resets.service.js';
import { Passwords } from './passwords.js';
import { UsersService } from './users.service.js';

/** Users, their passwords and how they get a new one. */
@Module({
  controllers: [PasswordResetsController],
  providers: [Attempts, Passwords, UsersService, PasswordResetsService],
  exports: [UsersService, PasswordResetsService],
})
export class IdentityModule {}
