-- Who did what, written with the act itself and never changed; sealed into a chain of hashes afterwards.

create table audit_log (
  user_id integer not null,
  id bigint generated always as identity,
  action varchar(60) not null,
  subject varchar(120),
  request uuid,
  created_at timestamptz not null default clock_timestamp(),
  transaction_id xid8 not null default pg_current_xact_id(),
  primary key (user_id, id),
  constraint valid_action check (action ~ '^[a-z_]+\.[a-z_]+$')
);
create index audit_log_created_at_idx on audit_log (created_at);
comment on table audit_log is 'Insert-only: no role may change a row, and a trigger refuses who could. Ids only: nothing a person wrote, and no value.';
comment on column audit_log.user_id is 'Semantic reference to users.id. A pseudonym once the account is erased.';
comment on column audit_log.id is 'Identity.';
comment on column audit_log.action is 'noun.verb, of core/schemas.';
comment on column audit_log.subject is 'Id of what it was done to.';
comment on column audit_log.request is 'As in the answer and in the server''s log.';
comment on column audit_log.created_at is 'When.';
comment on column audit_log.transaction_id is 'Of the act: sealed only once every transaction up to it is over.';
call protect_table('audit_log', 'user_id');
grant select, insert on audit_log to chatapp, groundwork_worker;

create function refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$ begin raise exception '% is insert-only', tg_table_name using errcode = 'insufficient_privilege'; end $$;
comment on function refuse_change() is 'Trigger: no row is changed or deleted, by no role.';
create trigger audit_log_is_insert_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();

create table audit_seals (
  sequence bigint primary key,
  user_id integer not null,
  log_id bigint not null,
  hash bytea not null,
  created_at timestamptz not null default now(),
  constraint audit_seals_log_id_key unique (user_id, log_id),
  constraint valid_seal_hash check (octet_length(hash) = 32)
);
comment on table audit_seals is 'The chain: each hash holds the one before and a row of audit_log. A lookup table: its key is its place.';
comment on column audit_seals.sequence is 'Place in the chain, from 1, without gaps.';
comment on column audit_seals.user_id is 'With log_id the key of the row.';
comment on column audit_seals.log_id is 'Semantic reference to audit_log.id.';
comment on column audit_seals.hash is 'SHA-256, 32 bytes.';
comment on column audit_seals.created_at is 'When it was sealed.';
call protect_table('audit_seals', 'user_id');
create trigger audit_seals_is_insert_only before update or delete or truncate on audit_seals
  for each statement execute function refuse_change();

create function audit_text(entry audit_log) returns text
  language sql stable set search_path = ''
  as $$
    select concat_ws(chr(31), entry.user_id, entry.id, entry.action, coalesce(entry.subject, ''), coalesce(entry.request::text, ''),
      to_char(entry.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
  $$;
comment on function audit_text(audit_log) is 'The bytes of a row that the chain holds: its fields with the unit separator between them.';

create function is_sealed_yet(entry audit_log) returns boolean
  language sql stable set search_path = ''
  as $$ select exists (select from public.audit_seals s where s.user_id = entry.user_id and s.log_id = entry.id) $$;
comment on function is_sealed_yet(audit_log) is 'Whether a row is in the chain.';

-- Numbers are given before a commit, so a lower one may turn up later: only rows whose transactions are all over are
-- sealed. After a restore the numbers of transactions begin anew; no transaction of ours lasts an hour, so what is not
-- sealed is at most that much older than the row that was sealed last.
create function seal_audit_log(batch_size integer) returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  entry public.audit_log;
  last_sequence bigint := 0;
  last_hash bytea := decode(repeat('00', 32), 'hex');
  last_act timestamptz;
  sealed integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('groundwork audit seals'));
  select s.sequence, s.hash, a.created_at into last_sequence, last_hash, last_act from public.audit_seals s
    left join public.audit_log a on a.user_id = s.user_id and a.id = s.log_id order by s.sequence desc limit 1;
  last_sequence := coalesce(last_sequence, 0);
  last_hash := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
  for entry in
    select a.* from public.audit_log a
    where a.created_at > coalesce(last_act, '-infinity') - interval '1 hour'
      and (a.transaction_id < pg_snapshot_xmin(pg_current_snapshot()) or a.created_at < now() - interval '1 hour')
      and not public.is_sealed_yet(a)
    order by a.created_at, a.user_id, a.id limit public.limit_batch(batch_size)
  loop
    last_sequence := last_sequence + 1;
    last_hash := sha256(last_hash || convert_to(public.audit_text(entry), 'UTF8'));
    insert into public.audit_seals (sequence, user_id, log_id, hash) values (last_sequence, entry.user_id, entry.id, last_hash);
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;
comment on function seal_audit_log(integer) is 'Adds a batch of finished rows to the chain; returns how many.';

create function read_audit_chain(after_sequence bigint, batch_size integer)
  returns table (sequence bigint, hash bytea, entry text)
  language sql stable security definer set search_path = ''
  as $$
    select s.sequence, s.hash, case when a.id is not null then public.audit_text(a) end from public.audit_seals s
    left join public.audit_log a on a.user_id = s.user_id and a.id = s.log_id
    where s.sequence > after_sequence order by s.sequence limit public.limit_batch(batch_size)
  $$;
comment on function read_audit_chain(bigint, integer) is 'A batch of the chain with the rows it holds; a row that is gone is null. To verify with.';

create function get_audit_head() returns table (sequence bigint, hash bytea)
  language sql stable security definer set search_path = ''
  as $$ select s.sequence, s.hash from public.audit_seals s order by s.sequence desc limit 1 $$;
comment on function get_audit_head() is 'The end of the chain.';

create function count_unsealed_audit_rows() returns bigint
  language sql stable security definer set search_path = ''
  as $$ select count(*) from public.audit_log a where not public.is_sealed_yet(a) $$;
comment on function count_unsealed_audit_rows() is 'Rows that wait for the next sealing.';

revoke execute on function refuse_change(), audit_text(audit_log), is_sealed_yet(audit_log), seal_audit_log(integer),
  read_audit_chain(bigint, integer), get_audit_head(), count_unsealed_audit_rows() from public;
grant execute on function seal_audit_log(integer), read_audit_chain(bigint, integer), get_audit_head(),
  count_unsealed_audit_rows() to groundwork_maintenance;

