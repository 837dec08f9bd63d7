-- Who may do what, and the two functions every table uses.
-- Roles are made by `provision` (src/setup), because a role belongs to the server, not to the database.

create schema if not exists pgboss;

create function app_user_id() returns integer
  language sql stable parallel safe set search_path = ''
  as $$ select nullif(current_setting('app.current_user_id', true), '')::integer $$;
comment on function app_user_id() is 'The user this transaction works for. Unset or empty: null, so that a policy shows no row rather than fail.';

create function set_updated_at() returns trigger
  language plpgsql set search_path = ''
  as $$ begin new.updated_at := now(); return new; end $$;
comment on function set_updated_at() is 'Trigger: keeps updated_at.';

-- The policies of one owned table: its user sees their rows, the owner role (migrations, definer functions) all of them.
create procedure protect_table(target regclass, owner_column name)
  language plpgsql set search_path = ''
  as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_rows on %1$s to chatapp, groundwork_worker using (%2$I = (select public.app_user_id())) with check (%2$I = (select public.app_user_id()))',
    target, owner_column);
  execute format('create policy owner_role on %s to groundwork_owner using (true) with check (true)', target);
end $$;
comment on procedure protect_table(regclass, name) is 'Enables and forces row-level security on a table whose rows belong to the user in owner_column.';

revoke all on schema public from public;
grant usage on schema public to chatapp, groundwork_worker, groundwork_maintenance;
alter default privileges revoke execute on functions from public;
revoke execute on all functions in schema public from public;
revoke execute on all procedures in schema public from public;
grant execute on function app_user_id() to chatapp, groundwork_worker, groundwork_maintenance;
grant execute on function set_updated_at() to chatapp, groundwork_worker, groundwork_maintenance;
