import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JourneysModule } from '../journeys/journeys.module.js';
import { PeopleModule } from '../people/people.module.js';
import { CommentsService } from './comments.service.js';
import { CommentEntity } from './data/comment.entity.js';
import { KeyBlocks } from './data/key-blocks.js';
import { RelationEntity } from './data/relation.entity.js';
import { InitiativeLifeController } from './http/initiative-life.controller.js';
import { InitiativesController } from './http/initiatives.controller.js';
import { SimilarController } from './http/similar.controller.js';
import { RelationsController } from './http/relations.controller.js';
import { CurrentGround } from './current-ground.js';
import { ExternalNames } from './external-names.js';
import { InitiativeCallers } from './initiative-callers.js';
import { InitiativeChecks } from './initiative-checks.js';
import { InitiativesBulk } from './initiatives.bulk.js';
import { InitiativesList } from './initiatives.list.js';
import { InitiativesLookup } from './initiatives.lookup.js';
import './initiatives.permissions.js';
import { InitiativesRewriting } from './initiatives.rewriting.js';
import { InitiativesService } from './initiatives.service.js';
import { MovedHere } from './moved-here.js';
import { RelationsService } from './relations.service.js';
import { SimilarInitiativesPort } from './similar-port.js';
import { TransitionJudges } from './transition-judges.js';
import { TransitionsService } from './transitions.service.js';

/** The register: initiatives, their links, relations and lifecycle. */
@Module({
  imports: [TypeOrmModule.forFeature([RelationEntity, CommentEntity]), PeopleModule, JourneysModule],
  controllers: [InitiativesController, RelationsController, InitiativeLifeController, SimilarController],
  providers: [
    InitiativesService,
    InitiativesList,
    InitiativesLookup,
    InitiativesBulk,
    InitiativesRewriting,
    TransitionsService,
    TransitionJudges,
    RelationsService,
    CommentsService,
    InitiativeCallers,
    MovedHere,
    CurrentGround,
    InitiativeChecks,
    SimilarInitiativesPort,
    ExternalNames,
    KeyBlocks,
  ],
  exports: [
    InitiativesService,
    InitiativesList,
    InitiativesLookup,
    InitiativesBulk,
    InitiativesRewriting,
    TransitionsService,
    TransitionJudges,
    InitiativeCallers,
    CurrentGround,
    RelationsService,
    CommentsService,
    SimilarInitiativesPort,
    ExternalNames,
  ],
})
export class InitiativesModule {}
