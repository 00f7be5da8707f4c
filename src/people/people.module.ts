import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonEntity } from './data/person.entity.js';
import { TeamEntity } from './data/team.entity.js';
import { PeopleController } from './http/people.controller.js';
import { TeamsController } from './http/teams.controller.js';
import { PeopleLookup } from './people.lookup.js';
import './people.permissions.js';
import { PeopleService } from './people.service.js';
import { TeamsService } from './teams.service.js';

/** Teams and people: who can own things. */
@Module({
  imports: [TypeOrmModule.forFeature([TeamEntity, PersonEntity])],
  controllers: [TeamsController, PeopleController],
  providers: [TeamsService, PeopleService, PeopleLookup],
  exports: [TeamsService, PeopleService, PeopleLookup],
})
export class PeopleModule {}
