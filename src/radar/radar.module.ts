import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';

/** What needs a look: what is like what, who else works on the same place. */
@Module({ imports: [InitiativesModule] })
export class RadarModule {}
