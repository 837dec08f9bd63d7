-- People, their sessions and their data keys; the narrow doors through which a stranger becomes a user.

create table users (
  id integer generated always as identity (start with 1001) primary key,
  name varchar(255) not null,
  email varchar(255) not null,
  password varchar(255) not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint idx_users_email unique (email),
  constraint valid_email check (email = lower(email) and email <> '')
);
create index idx_users_name on users (name);
create trigger trigger_update_users_updated_at before update on users for each row execute function set_updated_at();
comment on table users is 'Accounts. Id 10 is the assistant, which can never sign in; people start at 1001.';
comment on column users.id is 'Identity; ids below 1001 are reserved for the system.';
comment on column users.name is 'Display name.';
comment on column users.email is 'NFKC-normalised and lower-case before it is stored; unique.';
comment on column users.password is 'argon2id PHC string; for the system user a string no hash can equal.';
comment on column users.created_at is 'When the account was made.';
comment on column users.updated_at is 'Kept by trigger.';
call protect_table('users', 'id');

insert into users (id, name, email, password) overriding system value
  values (10, 'Groundwork', 'system@groundwork.invalid', '!');

create table sessions (
  token_hash varchar(64) primary key,
  user_id integer not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);
create index sessions_user_id_idx on sessions (user_id, created_at desc);
comment on table sessions is 'Signed-in browsers. A lookup table: its key is the token''s hash, not the user.';
comment on column sessions.token_hash is 'SHA-256 of the cookie''s token, hexadecimal; the token itself is stored nowhere.';
comment on column sessions.user_id is 'Semantic reference to users.id.';
comment on column sessions.expires_at is 'Slides forward with use.';
comment on column sessions.created_at is 'When the person signed in.';
call protect_table('sessions', 'user_id');

create table user_keys (
  user_id integer not null,
  version integer not null,
  wrapped_key bytea not null,
  created_at timestamptz not null default now(),
  primary key (user_id, version),
  constraint valid_wrapped_key check (octet_length(wrapped_key) = 61)
);
comment on table user_keys is 'Each user''s data key, wrapped by the master key. Destroying the row makes the user''s ciphertext unreadable for ever.';
comment on column user_keys.user_id is 'Semantic reference to users.id.';
comment on column user_keys.version is 'Version of the data key, from 1.';
comment on column user_keys.wrapped_key is '32 key bytes in envelope v1 (29 bytes more).';
comment on column user_keys.created_at is 'When the key was made.';
call protect_table('user_keys', 'user_id');

create function create_user(new_name text, new_email text, new_password text) returns setof users
  language sql volatile security definer set search_path = ''
  as $$
    insert into public.users (name, email, password) values (new_name, new_email, new_password)
    on conflict (email) do nothing returning *
  $$;
comment on function create_user(text, text, text) is 'Signs up. No row: the e-mail is taken.';

create function find_credentials(wanted_email text) returns table (id integer, password varchar)
  language sql stable security definer set search_path = ''
  as $$ select id, password from public.users where email = wanted_email and id > 1000 $$;
comment on function find_credentials(text) is 'The hash to check a password against. Never the system user.';

create function find_session(wanted_hash text)
  returns table (token_hash varchar, user_id integer, expires_at timestamptz, name varchar, email varchar, created_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$
    select s.token_hash, s.user_id, s.expires_at, u.name, u.email, u.created_at
    from public.sessions s join public.users u on u.id = s.user_id
    where s.token_hash = wanted_hash
  $$;
comment on function find_session(text) is 'A session and its user, by the token''s hash.';

create function extend_session(wanted_hash text, new_expires_at timestamptz) returns void
  language sql volatile security definer set search_path = ''
  as $$ update public.sessions set expires_at = new_expires_at where token_hash = wanted_hash $$;
comment on function extend_session(text, timestamptz) is 'Moves a session''s end: knowing the hash is the right to do so.';

create function delete_session(wanted_hash text) returns void
  language sql volatile security definer set search_path = ''
  as $$ delete from public.sessions where token_hash = wanted_hash $$;
comment on function delete_session(text) is 'Signs out: knowing the hash is the right to do so.';

revoke execute on function create_user(text, text, text), find_credentials(text), find_session(text),
  extend_session(text, timestamptz), delete_session(text) from public;
grant execute on function create_user(text, text, text), find_credentials(text), find_session(text),
  extend_session(text, timestamptz), delete_session(text) to chatapp;
grant select, update on users to chatapp;
grant select, insert, delete on sessions to chatapp;
grant select, insert on user_keys to chatapp, groundwork_worker;
