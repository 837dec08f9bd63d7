-- What the list of resumes says of each, without a join to what its analyses made.

alter table user_uploads add column pages integer, add column engine varchar(100),
  add constraint valid_pages check (pages > 0);
comment on column user_uploads.pages is 'Counted by the latest analysis; null before one, and for a DOCX.';
comment on column user_uploads.engine is 'Of the latest analysis; null before one.';
grant update (pages, engine) on user_uploads to groundwork_worker;
