-- What people change of their profiles: kept with the upload, laid over every analysis of it.

create table profile_corrections (
  user_id integer not null,
  correction_id uuid not null,
  upload_id integer not null,
  sequence integer not null,
  operation varchar(10) not null,
  content bytea not null,
  created_at timestamptz not null default now(),
  primary key (user_id, correction_id),
  constraint idx_profile_corrections_upload_id unique (user_id, upload_id, sequence),
  constraint valid_operation check (operation in ('set', 'add', 'remove')),
  constraint valid_sequence check (sequence > 0)
);
comment on table profile_corrections is 'What a person changed of what was read from an upload. user_profile keeps what the engine read.';
comment on column profile_corrections.user_id is 'Semantic reference to users.id.';
comment on column profile_corrections.correction_id is 'Random UUID; another after each change, so that the ids of an upload name its state.';
comment on column profile_corrections.upload_id is 'Semantic reference to user_uploads.id.';
comment on column profile_corrections.sequence is 'Order in which they apply, from 1: the last one wins.';
comment on column profile_corrections.operation is 'set, add or remove.';
comment on column profile_corrections.content is 'Ciphertext of {target, value, original, pointer}.';
comment on column profile_corrections.created_at is 'When it was made.';
call protect_table('profile_corrections', 'user_id');

alter table user_profile add column corrected jsonb;
comment on column user_profile.corrected is '{skills, companies, location} with the corrections applied: what a search looks at. Null where there are none.';

grant select, insert, delete on profile_corrections to chatapp;
grant select on profile_corrections to groundwork_worker;
grant update (corrected) on user_profile to chatapp;
