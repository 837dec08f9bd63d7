-- What an account can be trusted with: a proven e-mail, sessions a person can see and end, a second factor.

alter table users add column email_verified_at timestamptz;
comment on column users.email_verified_at is 'When a link sent to the e-mail was opened; null: not yet.';

alter table sessions
  add column session_id uuid not null default gen_random_uuid(),
  add column authenticated_at timestamptz not null default now(),
  add column last_used_at timestamptz not null default now(),
  add column user_agent varchar(300),
  add constraint sessions_session_id_key unique (user_id, session_id);
comment on column sessions.session_id is 'What the person names it by: it opens nothing.';
comment on column sessions.authenticated_at is 'When the password, and the second factor where there is one, was last given. Sensitive acts want it fresh.';
comment on column sessions.last_used_at is 'To the hour: when it was last used.';
comment on column sessions.user_agent is 'What the browser calls itself, cut to 300 characters; shown to the person alone.';

create table one_time_tokens (
  token_hash varchar(64) primary key,
  user_id integer not null,
  purpose varchar(30) not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint valid_token_purpose check (purpose in ('password_reset', 'email_verification'))
);
create index one_time_tokens_user_id_idx on one_time_tokens (user_id, purpose);
comment on table one_time_tokens is 'Links sent by e-mail. A lookup table: its key is the token''s hash, not the user. Used once: a use deletes the row.';
comment on column one_time_tokens.token_hash is 'SHA-256 of the token, hexadecimal; the token itself is stored nowhere.';
comment on column one_time_tokens.user_id is 'Semantic reference to users.id.';
comment on column one_time_tokens.purpose is 'What it may be used for.';
comment on column one_time_tokens.expires_at is 'Worth nothing from then on.';
comment on column one_time_tokens.created_at is 'When it was sent.';
call protect_table('one_time_tokens', 'user_id');

create table second_factors (
  user_id integer primary key,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint,
  created_at timestamptz not null default now()
);
comment on table second_factors is 'The authenticator app of a person (TOTP, RFC 6238). In force once confirmed.';
comment on column second_factors.user_id is 'Semantic reference to users.id.';
comment on column second_factors.secret is 'Ciphertext of the shared secret.';
comment on column second_factors.confirmed_at is 'When a first code was given; null: being set up.';
comment on column second_factors.last_step is 'Time step of the last code taken: none is taken twice.';
comment on column second_factors.created_at is 'When the secret was made.';
call protect_table('second_factors', 'user_id');

create table recovery_codes (
  user_id integer not null,
  code_hash varchar(64) not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (user_id, code_hash)
);
comment on table recovery_codes is 'What a person signs in with who lost the authenticator: each once.';
comment on column recovery_codes.user_id is 'Semantic reference to users.id.';
comment on column recovery_codes.code_hash is 'SHA-256 of the code, hexadecimal: 120 random bits need no slow hash (ASVS 6.5.2).';
comment on column recovery_codes.used_at is 'When it was used up.';
comment on column recovery_codes.created_at is 'When it was made.';
call protect_table('recovery_codes', 'user_id');

grant select, insert, delete on one_time_tokens to chatapp;
grant select, insert, update, delete on second_factors, recovery_codes to chatapp;

drop function find_session(text);
create function find_session(wanted_hash text)
  returns table (token_hash varchar, user_id integer, expires_at timestamptz, session_id uuid, authenticated_at timestamptz,
    last_used_at timestamptz, name varchar, email varchar, email_verified_at timestamptz, created_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select s.token_hash, s.user_id, s.expires_at, s.session_id, s.authenticated_at, s.last_used_at, u.name, u.email, u.email_verified_at, u.created_at
    from public.sessions s join public.users u on u.id = s.user_id
    where s.token_hash = wanted_hash and s.created_at > now() - interval '90 days'
  $$;
comment on function find_session(text) is 'A session and its user, by the token''s hash. None lasts longer than 90 days, used or not.';

create function touch_session(wanted_hash text) returns void
  language sql volatile security definer set search_path = ''
  as $$ update public.sessions set last_used_at = now() where token_hash = wanted_hash $$;
comment on function touch_session(text) is 'Says that a session is in use: knowing the hash is the right to do so.';

create function find_one_time_token(wanted_hash text, wanted_purpose text) returns table (user_id integer)
  language sql stable security definer set search_path = ''
  as $$
    select t.user_id from public.one_time_tokens t
    where t.token_hash = wanted_hash and t.purpose = wanted_purpose and t.expires_at > now()
  $$;
comment on function find_one_time_token(text, text) is 'Whose a link is, while it is good: knowing the hash is the right to ask.';

revoke execute on function find_session(text), touch_session(text), find_one_time_token(text, text) from public;
grant execute on function find_session(text), touch_session(text), find_one_time_token(text, text) to chatapp;
