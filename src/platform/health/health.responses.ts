import { ApiProperty } from '@nestjs/swagger';

/** What an orchestrator asks for: does it run, does it serve. */
export class HealthResponse {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';
}
