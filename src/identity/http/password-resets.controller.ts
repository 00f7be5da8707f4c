import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access.decorators.js';
import { PasswordResetsService } from '../password-resets.service.js';
import { AskPasswordReset, ConfirmPasswordReset } from './password-resets.requests.js';

@ApiTags('Identity')
@Controller('v1/password-resets')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResetsService) {}

  /** Mails a link to set a new password. The answer is the same whether or not the address is anybody's. */
  @Post()
  @Public()
  @HttpCode(202)
  async ask(@Body() body: AskPasswordReset, @Ip() address: string): Promise<void> {
    await this.resets.ask(body.email, address);
  }

  /** Sets the new password with the token of the mailed link. Every session of the user is over. */
  @Post('confirm')
  @Public()
  @HttpCode(204)
  async confirm(@Body() body: ConfirmPasswordReset): Promise<void> {
    await this.resets.confirm(body.token, body.password);
  }
}
