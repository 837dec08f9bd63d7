-- Taking everything of a person away, at their word or when its time is over.

-- The tables come from the catalogue: a new one is erased as soon as it has an owner. What is kept by design: audit_log,
-- whose rows hold ids alone, and the seals over it.
create function erase_account(target integer) returns table (name text, erased bigint)
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  owned record;
begin
  if target is null or target <= 1000 or public.app_user_id() is distinct from target then
    raise exception 'an account is erased as its own user' using errcode = 'insufficient_privilege';
  end if;
  -- Who writes for this person meanwhile holds their row, or finds it gone.
  perform from public.users where id = target for update;
  for owned in
    select c.oid::regclass as relation, c.relname, substring(pg_get_expr(p.polqual, p.polrelid) from '^\((\w+) = ') as owner_column
    from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid
    where p.polname = 'own_rows' and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and c.relname not in ('audit_log', 'audit_seals')
    order by c.relname = 'users', c.relname
  loop
    execute format('delete from %s where %I = $1', owned.relation, owned.owner_column) using target;
    get diagnostics erased = row_count;
    if erased > 0 then
      name := owned.relname;
      return next;
    end if;
  end loop;
  delete from pgboss.job where data ->> 'userId' = target::text;
end $$;
comment on function erase_account(integer) is 'Erases a person: their rows in every table, their keys, what waits in the queue. Only as that person.';

-- For a restored database. Its identity column begins again where the backup was, so a number of the ledger may be
-- somebody else's since.
create function replay_erasure(target integer, erased_at timestamptz) returns table (name text, erased bigint)
  language plpgsql volatile security definer set search_path = ''
  as $$
begin
  if exists (select from public.users where id = target and created_at <= erased_at) then
    perform set_config('app.current_user_id', target::text, true);
    return query select * from public.erase_account(target);
  end if;
end $$;
comment on function replay_erasure(integer, timestamptz) is 'Erases again who was erased at that instant, if they are there. Nobody who signed up later under the same number.';

-- A request that was under way when its account was erased may commit a row after it.
create function delete_rows_of_nobody() returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  owned record;
  deleted integer;
  total integer := 0;
begin
  for owned in
    select c.oid::regclass as relation, substring(pg_get_expr(p.polqual, p.polrelid) from '^\((\w+) = ') as owner_column
    from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid
    where p.polname = 'own_rows' and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and c.relname not in ('audit_log', 'audit_seals', 'users')
  loop
    execute format('delete from %s t where not exists (select from public.users u where u.id = t.%I)', owned.relation, owned.owner_column);
    get diagnostics deleted = row_count;
    total := total + deleted;
  end loop;
  return total;
end $$;
comment on function delete_rows_of_nobody() is 'Deletes rows whose owner is erased; returns how many.';

-- A wrong clock would delete too much: at run time it is the database's, and only the owner role may move it.
create function check_clock(as_of timestamptz) returns timestamptz
  language plpgsql stable set search_path = ''
  as $$ begin return public.expire_chat_before(as_of) + interval '90 days'; end $$;
comment on function check_clock(timestamptz) is 'The instant, if it may be used.';

create function expired_jobs(as_of timestamptz) returns table (user_id integer, job_id varchar, completed_at timestamptz)
  language sql stable set search_path = ''
  as $$
    select j.user_id, j.job_id, j.completed_at from public.analysis_jobs j
    where (j.status = 'completed' and j.completed_at <= as_of - interval '1 year')
      or (j.status = 'failed' and j.completed_at <= as_of - interval '30 days')
  $$;
comment on function expired_jobs(timestamptz) is 'Completed a year ago, or failed 30 days ago. Never one that is under way.';

create function delete_expired_jobs(as_of timestamptz, batch_size integer) returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  expired record;
  deleted integer := 0;
begin
  for expired in
    select j.user_id, j.job_id from public.analysis_jobs j
    join public.expired_jobs(public.check_clock(as_of)) e on e.user_id = j.user_id and e.job_id = j.job_id
    order by e.completed_at limit public.limit_batch(batch_size) for update of j skip locked
  loop
    delete from public.analysis_jobs where user_id = expired.user_id and job_id = expired.job_id;
    delete from public.job_steps where user_id = expired.user_id and job_id = expired.job_id;
    delete from public.job_events where user_id = expired.user_id and job_id = expired.job_id;
    delete from public.user_profile where user_id = expired.user_id and job_id = expired.job_id;
    delete from public.resume_chunks where user_id = expired.user_id and job_id = expired.job_id;
    delete from public.generated_questions where user_id = expired.user_id and job_id = expired.job_id;
    delete from public.matches where user_id = expired.user_id and job_id = expired.job_id;
    update public.chat_sessions set job_id = null where user_id = expired.user_id and job_id = expired.job_id;
    deleted := deleted + 1;
  end loop;
  return deleted;
end $$;
comment on function delete_expired_jobs(timestamptz, integer) is 'Deletes a batch of expired jobs with all they made; saved questions stay.';

create function expired_uploads(as_of timestamptz) returns table (user_id integer, id integer, created_at timestamptz)
  language sql stable set search_path = ''
  as $$
    select u.user_id, u.id, u.created_at from public.user_uploads u
    where u.created_at <= as_of - interval '1 year'
      and not exists (select from public.analysis_jobs j where j.user_id = u.user_id and j.upload_id = u.id)
  $$;
comment on function expired_uploads(timestamptz) is 'A year old, with no analysis left.';

create function delete_expired_uploads(as_of timestamptz, batch_size integer) returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  expired record;
  deleted integer := 0;
begin
  for expired in
    select e.user_id, e.id from public.expired_uploads(public.check_clock(as_of)) e
    order by e.created_at limit public.limit_batch(batch_size)
  loop
    -- As lockUpload does: nobody adds a job to it meanwhile; where somebody just did, it is not expired any more.
    if pg_try_advisory_xact_lock(hashtextextended(format('upload/%s/%s', expired.user_id, expired.id), 0)) then
      delete from public.user_uploads u where u.user_id = expired.user_id and u.id = expired.id
        and not exists (select from public.analysis_jobs j where j.user_id = u.user_id and j.upload_id = u.id);
      if found then
        delete from public.profile_corrections where user_id = expired.user_id and upload_id = expired.id;
        deleted := deleted + 1;
      end if;
    end if;
  end loop;
  return deleted;
end $$;
comment on function delete_expired_uploads(timestamptz, integer) is 'Deletes a batch of uploads a year old that no analysis needs, with their corrections.';

create function delete_expired_access(as_of timestamptz, batch_size integer) returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  instant constant timestamptz := public.check_clock(as_of);
  size constant integer := public.limit_batch(batch_size);
  deleted integer;
  total integer := 0;
begin
  delete from public.sessions where token_hash in (
    select token_hash from public.sessions where expires_at <= instant or created_at <= instant - interval '90 days' limit size for update skip locked);
  get diagnostics total = row_count;
  delete from public.one_time_tokens where token_hash in (
    select token_hash from public.one_time_tokens where expires_at <= instant limit size for update skip locked);
  get diagnostics deleted = row_count;
  total := total + deleted;
  delete from limits.rate_limits where key in (
    select key from limits.rate_limits where expire <= extract(epoch from instant) * 1000 limit size for update skip locked);
  get diagnostics deleted = row_count;
  return total + deleted;
end $$;
comment on function delete_expired_access(timestamptz, integer) is 'Deletes a batch of sessions, links and counters whose time is over.';

create function count_expired(as_of timestamptz) returns table (rule text, expired bigint)
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  instant constant timestamptz := public.check_clock(as_of);
begin
  return query
    select 'jobs', count(*) from public.expired_jobs(instant)
    union all
    -- Those too whose last analysis goes at the same time.
    select 'uploads', count(*) from public.user_uploads u
      where u.created_at <= instant - interval '1 year' and not exists (
        select from public.analysis_jobs j where j.user_id = u.user_id and j.upload_id = u.id
          and not exists (select from public.expired_jobs(instant) e where e.user_id = j.user_id and e.job_id = j.job_id))
    union all
    select 'messages', count(*) from public.chat_messages where created_at <= instant - interval '90 days'
    union all
    select 'messageKeys', count(*) from public.chat_message_keys where created_at <= instant - interval '90 days'
    union all
    select 'sessions', count(*) from public.chat_sessions c
      where last_message_at <= instant - interval '90 days' and not exists (
        select from public.chat_messages m where m.owner_id = c.user_id and m.session_id = c.session_id::text
          and m.created_at > instant - interval '90 days')
    union all
    select 'access', (select count(*) from public.sessions where expires_at <= instant or created_at <= instant - interval '90 days')
      + (select count(*) from public.one_time_tokens where expires_at <= instant)
      + (select count(*) from limits.rate_limits where expire <= extract(epoch from instant) * 1000);
end $$;
comment on function count_expired(timestamptz) is 'What a sweep would delete, by rule.';

create index analysis_jobs_completed_at_idx on analysis_jobs (completed_at);

revoke execute on function erase_account(integer), replay_erasure(integer, timestamptz), delete_rows_of_nobody(), check_clock(timestamptz), expired_jobs(timestamptz),
  delete_expired_jobs(timestamptz, integer), expired_uploads(timestamptz), delete_expired_uploads(timestamptz, integer),
  delete_expired_access(timestamptz, integer), count_expired(timestamptz) from public;
grant execute on function erase_account(integer) to chatapp;
grant execute on function replay_erasure(integer, timestamptz), delete_rows_of_nobody(), delete_expired_jobs(timestamptz, integer), delete_expired_uploads(timestamptz, integer),
  delete_expired_access(timestamptz, integer), count_expired(timestamptz) to groundwork_maintenance;
