import { Module } from '@nestjs/common';
import { Attempts } from './attempts.js';
import { Passwords } from './passwords.js';
import { UsersService } from './users.service.js';

/** Users, their passwords and how they get a new one. */
@Module({
  providers: [Attempts, Passwords, UsersService],
  exports: [UsersService],
})
export class IdentityModule {}
