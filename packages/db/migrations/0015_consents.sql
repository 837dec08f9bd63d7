-- What a person agreed to, in which words, and until when.

create table consents (
  user_id integer not null,
  consent_id uuid not null default gen_random_uuid(),
  purpose varchar(50) not null,
  text_version varchar(20) not null,
  granted_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (user_id, consent_id),
  constraint valid_consent_purpose check (purpose in ('protected_fields'))
);
create unique index consents_in_force_idx on consents (user_id, purpose) where withdrawn_at is null;
comment on table consents is 'One row a consent; a withdrawn one stays, as the record that it was.';
comment on column consents.user_id is 'Semantic reference to users.id.';
comment on column consents.consent_id is 'Random.';
comment on column consents.purpose is 'What for.';
comment on column consents.text_version is 'Version of the words that were shown.';
comment on column consents.granted_at is 'When it was given.';
comment on column consents.withdrawn_at is 'When it was taken back; null: in force.';
call protect_table('consents', 'user_id');
grant select, insert, update (withdrawn_at) on consents to chatapp;
grant select on consents to groundwork_worker;

-- What a withdrawal takes back.
grant update (age, race) on user_profile to chatapp;
comment on column user_profile.age is 'Ciphertext of {value, evidence}, the value 16 to 100. Only with consent, from an explicit self-statement.';
comment on column user_profile.race is 'Ciphertext of {value, evidence}. Only with consent, from an explicit self-statement.';
