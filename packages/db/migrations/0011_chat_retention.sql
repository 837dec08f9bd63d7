-- Chat is kept 90 days: what expired is deleted daily, in small batches, and the emptied month is dropped.

create index chat_sessions_last_message_at_idx on chat_sessions (last_message_at);
create index chat_message_keys_created_at_idx on chat_message_keys (created_at);

-- A wrong clock would delete everybody's chat: at run time it is the database's, and only the owner role may move it.
create function expire_chat_before(as_of timestamptz) returns timestamptz
  language plpgsql stable set search_path = ''
  as $$
begin
  if as_of is null or (as_of not between now() - interval '1 day' and now() and not pg_has_role(session_user, 'groundwork_owner', 'member')) then
    raise exception 'as_of must be now, or at most a day ago' using errcode = 'invalid_parameter_value';
  end if;
  return as_of - interval '90 days';
end $$;
comment on function expire_chat_before(timestamptz) is 'Chat of this instant or earlier is expired. Called by the functions below, which run as the owner.';

create function limit_batch(batch_size integer) returns integer
  language plpgsql immutable set search_path = ''
  as $$
begin
  if batch_size is null or batch_size not between 1 and 1000 then
    raise exception 'batch_size must be 1 to 1000' using errcode = 'invalid_parameter_value';
  end if;
  return batch_size;
end $$;
comment on function limit_batch(integer) is 'Refuses a batch that would hold locks for long.';

-- Each deletes one batch, oldest first, and says how many; what somebody has locked is left for the next time.
create function delete_expired_messages(as_of timestamptz, batch_size integer) returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  expired_at constant timestamptz := public.expire_chat_before(as_of);
  deleted integer;
begin
  delete from public.chat_messages m
  using (
    select id, created_at from public.chat_messages where created_at <= expired_at
    order by created_at limit public.limit_batch(batch_size) for update skip locked
  ) expired
  -- The bound again leaves the months that are not concerned out of the plan.
  where m.created_at <= expired_at and m.created_at = expired.created_at and m.id = expired.id;
  get diagnostics deleted = row_count;
  return deleted;
end $$;
comment on function delete_expired_messages(timestamptz, integer) is 'Deletes a batch of messages past 90 days, media included.';

create function delete_expired_message_keys(as_of timestamptz, batch_size integer) returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  expired_at constant timestamptz := public.expire_chat_before(as_of);
  deleted integer;
begin
  delete from public.chat_message_keys k
  using (
    select user_id, message_key from public.chat_message_keys where created_at <= expired_at
    order by created_at limit public.limit_batch(batch_size) for update skip locked
  ) expired
  where k.user_id = expired.user_id and k.message_key = expired.message_key;
  get diagnostics deleted = row_count;
  return deleted;
end $$;
comment on function delete_expired_message_keys(timestamptz, integer) is 'Deletes a batch of senders'' names for messages past 90 days.';

create function delete_expired_chat_sessions(as_of timestamptz, batch_size integer) returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  expired_at constant timestamptz := public.expire_chat_before(as_of);
  deleted integer;
begin
  delete from public.chat_sessions s
  using (
    select user_id, session_id from public.chat_sessions c
    where last_message_at <= expired_at and not exists (
      select from public.chat_messages m where m.owner_id = c.user_id and m.session_id = c.session_id::text)
    order by last_message_at limit public.limit_batch(batch_size) for update skip locked
  ) expired
  where s.user_id = expired.user_id and s.session_id = expired.session_id;
  get diagnostics deleted = row_count;
  return deleted;
end $$;
comment on function delete_expired_chat_sessions(timestamptz, integer) is 'Deletes a batch of sessions past 90 days none of whose messages remain: their title is chat text.';

-- A month with rows left stays: they go by delete_expired_messages first.
create function drop_expired_chat_partitions(as_of timestamptz) returns setof text
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  expired_at constant timestamptz := public.expire_chat_before(as_of);
  month record;
  has_rows boolean;
begin
  for month in
    select i.inhrelid::regclass as partition, c.relname as name from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'public.chat_messages'::regclass
      and substring(pg_get_expr(c.relpartbound, c.oid) from $bound$TO \('([^']+)'\)$bound$)::timestamptz <= expired_at
    order by c.relname
  loop
    execute format('select exists (select from %s)', month.partition) into has_rows;
    if not has_rows then
      execute format('drop table %s', month.partition);
      return next month.name;
    end if;
  end loop;
end $$;
comment on function drop_expired_chat_partitions(timestamptz) is 'Drops the empty monthly partitions that end 90 days ago or earlier; returns their names.';

drop function ensure_chat_partitions(integer);
-- A partition named directly would escape its parent's policy: each gets the policy itself, and no grant.
create function ensure_chat_partitions(months_ahead integer, as_of timestamptz default now()) returns setof text
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  this_month constant timestamp := date_trunc('month', as_of at time zone 'UTC');
  first_day timestamp;
  partition_name text;
begin
  perform public.expire_chat_before(as_of);
  if months_ahead is null or months_ahead not between 0 and 24 then
    raise exception 'months_ahead must be 0 to 24' using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(hashtext('ensure_chat_partitions'));
  for first_day in
    select generate_series(this_month - interval '1 month', this_month + make_interval(months => months_ahead), interval '1 month')
  loop
    partition_name := format('chat_messages_%s', to_char(first_day, 'YYYY_MM'));
    if to_regclass('public.' || partition_name) is null then
      execute format('create table public.%I partition of public.chat_messages for values from (%L) to (%L)',
        partition_name, first_day at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
      call public.protect_table(('public.' || quote_ident(partition_name))::regclass, 'owner_id');
      return next partition_name;
    end if;
  end loop;
end $$;
comment on function ensure_chat_partitions(integer, timestamptz) is 'Makes the monthly partitions from last month to months_ahead; returns the new ones.';

revoke execute on function expire_chat_before(timestamptz), limit_batch(integer), delete_expired_messages(timestamptz, integer),
  delete_expired_message_keys(timestamptz, integer), delete_expired_chat_sessions(timestamptz, integer),
  drop_expired_chat_partitions(timestamptz), ensure_chat_partitions(integer, timestamptz) from public;
grant execute on function delete_expired_messages(timestamptz, integer), delete_expired_message_keys(timestamptz, integer),
  delete_expired_chat_sessions(timestamptz, integer), drop_expired_chat_partitions(timestamptz),
  ensure_chat_partitions(integer, timestamptz) to groundwork_maintenance;
