-- Which master key wrapped a data key, so that a new one can take over while the service runs.

alter table user_keys
  add column master_version integer not null default 1,
  add constraint valid_master_version check (master_version >= 1);
comment on column user_keys.master_version is 'Version of the master key that wrapped it, from 1.';
create index user_keys_master_version_idx on user_keys (master_version);

-- What a starting process tries its master key on. Wrapped keys are of no use without it.
create function find_sample_keys()
  returns table (user_id integer, version integer, wrapped_key bytea, master_version integer)
  language sql stable security definer set search_path = ''
  as $$
    (select k.user_id, k.version, k.wrapped_key, k.master_version from public.user_keys k order by k.master_version limit 1)
    union
    (select k.user_id, k.version, k.wrapped_key, k.master_version from public.user_keys k order by k.master_version desc limit 1)
  $$;
comment on function find_sample_keys() is 'A data key under the oldest master key in use, and one under the newest.';

create function count_keys_by_master_version() returns table (master_version integer, keys bigint)
  language sql stable security definer set search_path = ''
  as $$ select k.master_version, count(*) from public.user_keys k group by k.master_version order by k.master_version $$;
comment on function count_keys_by_master_version() is 'How many data keys each master key wraps.';

create function lock_keys() returns void
  language sql volatile security definer set search_path = ''
  as $$ lock table public.user_keys in share mode $$;
comment on function lock_keys() is 'Until the transaction ends no data key is made or wrapped anew: a master key that wraps none can be taken away.';

create function list_keys_to_rewrap(newest_version integer, after_user_id integer, after_version integer, batch_size integer)
  returns table (user_id integer, version integer, wrapped_key bytea, master_version integer)
  language sql stable security definer set search_path = ''
  as $$
    select k.user_id, k.version, k.wrapped_key, k.master_version from public.user_keys k
    where k.master_version <> newest_version and (k.user_id, k.version) > (after_user_id, after_version)
    order by k.user_id, k.version limit public.limit_batch(batch_size)
  $$;
comment on function list_keys_to_rewrap(integer, integer, integer, integer) is 'A batch of the data keys that another master key than this one wraps, in the order of their key.';

create function replace_wrapped_keys(user_ids integer[], versions integer[], old_keys bytea[], new_keys bytea[], new_master_version integer)
  returns integer
  language plpgsql volatile security definer set search_path = ''
  as $$
declare
  replaced integer;
begin
  update public.user_keys k set wrapped_key = change.new_key, master_version = new_master_version
  from unnest(user_ids, versions, old_keys, new_keys) as change (user_id, version, old_key, new_key)
  where k.user_id = change.user_id and k.version = change.version and k.wrapped_key = change.old_key;
  get diagnostics replaced = row_count;
  return replaced;
end $$;
comment on function replace_wrapped_keys(integer[], integer[], bytea[], bytea[], integer) is 'Replaces those data keys that are still the old ones; returns how many.';

revoke execute on function find_sample_keys(), count_keys_by_master_version(), lock_keys(),
  list_keys_to_rewrap(integer, integer, integer, integer),
  replace_wrapped_keys(integer[], integer[], bytea[], bytea[], integer) from public;
grant execute on function find_sample_keys() to chatapp, groundwork_worker;
grant execute on function count_keys_by_master_version(), lock_keys(),
  list_keys_to_rewrap(integer, integer, integer, integer),
  replace_wrapped_keys(integer[], integer[], bytea[], bytea[], integer) to groundwork_maintenance;
