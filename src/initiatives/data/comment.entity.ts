import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';

@Entity('initiative_comments')
export class CommentEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  /** Kept with the words: members leave, what they said stays theirs. */
  @Column({ type: 'text', name: 'author_name' })
  authorName!: string;

  @Column('text')
  text!: string;
}
