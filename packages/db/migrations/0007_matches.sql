-- Job descriptions held against a resume, answers written anew, and words of saved questions that can be searched.

create table matches (
  user_id integer not null,
  match_id uuid not null,
  job_id varchar(100) not null,
  job_title varchar(255),
  company varchar(255),
  score smallint not null,
  content bytea not null,
  created_at timestamptz not null default now(),
  primary key (user_id, match_id),
  constraint valid_score check (score between 0 and 100)
);
create index matches_created_at_idx on matches (user_id, created_at desc, match_id desc);
create index matches_job_idx on matches (user_id, job_id, created_at desc, match_id desc);
comment on table matches is 'What a job description asks for, and what a resume shows of it. Immutable: matching again makes another.';
comment on column matches.user_id is 'Semantic reference to users.id.';
comment on column matches.match_id is 'Random UUID.';
comment on column matches.job_id is 'Semantic reference to analysis_jobs.job_id: the analysis whose profile was matched.';
comment on column matches.job_title is 'Title of the advertised job, if one was given.';
comment on column matches.company is 'Who advertised it, if given.';
comment on column matches.score is '0 to 100, as in the content: what a list shows without opening it.';
comment on column matches.content is 'Ciphertext of {jobDescription, score, sum, requirements, warnings}.';
comment on column matches.created_at is 'When it was matched.';
call protect_table('matches', 'user_id');

-- array_to_string is only "stable", for the sake of element types whose text depends on settings; text is not one.
create function to_question_words(question text, tags text[]) returns tsvector
  language sql immutable parallel safe set search_path = ''
  as $$
    select to_tsvector('pg_catalog.simple', words) || to_tsvector('pg_catalog.english', words)
    from (select translate(question || ' ' || coalesce(array_to_string(tags, ' '), ''), './', '  ') as words) as said
  $$;
comment on function to_question_words(text, text[]) is 'Words as they are, for what is being typed, and English stems beside them. "Node.js" and "CI/CD" are two words each.';
revoke execute on function to_question_words(text, text[]) from public;
grant execute on function to_question_words(text, text[]) to chatapp;

alter table saved_interview_questions
  add column words tsvector not null generated always as (to_question_words(question, tags)) stored;
comment on column saved_interview_questions.words is 'Question and tags as a full-text search reads them.';

grant select, insert, delete on matches to chatapp;
grant update (answer) on generated_questions to chatapp;
