-- How often somebody did something lately. A schema of its own, like the queue's: it belongs to nobody, and names nobody.

create schema limits;
create table limits.rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index rate_limits_expire_idx on limits.rate_limits (expire);
comment on table limits.rate_limits is 'Counters of rate-limiter-flexible, whose column names these are.';
comment on column limits.rate_limits.key is 'What is limited, and a keyed hash of whom: an account, an address.';
comment on column limits.rate_limits.points is 'Times within the window.';
comment on column limits.rate_limits.expire is 'End of the window, milliseconds since 1970.';
grant usage on schema limits to chatapp;
grant select, insert, update, delete on limits.rate_limits to chatapp;
