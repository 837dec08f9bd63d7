-- Practice: when a saved question comes again, how each review went, and what was practised.

create table practice_cards (
  user_id integer not null,
  saved_id bigint not null,
  due_at timestamptz not null,
  memory jsonb not null,
  primary key (user_id, saved_id)
);
create index practice_cards_due_idx on practice_cards (user_id, due_at);
comment on table practice_cards is 'When a saved question comes again. One that was never graded has no card, and is due.';
comment on column practice_cards.user_id is 'Semantic reference to users.id.';
comment on column practice_cards.saved_id is 'Semantic reference to saved_interview_questions.id.';
comment on column practice_cards.due_at is 'When it comes again.';
comment on column practice_cards.memory is 'What FSRS counts from: state, reviews, lapses, the last review, stability, difficulty.';
call protect_table('practice_cards', 'user_id');

create table question_reviews (
  user_id integer not null,
  review_id uuid not null,
  saved_id bigint not null,
  rating varchar(10) not null,
  category varchar(50) not null,
  reviewed_at timestamptz not null,
  primary key (user_id, review_id),
  constraint valid_rating check (rating in ('again', 'hard', 'good', 'easy')),
  constraint valid_review_category check (category in ('Technical', 'Behavioral', 'Situational', 'Problem-Solving'))
);
create index question_reviews_saved_idx on question_reviews (user_id, saved_id);
create index question_reviews_reviewed_idx on question_reviews (user_id, reviewed_at);
comment on table question_reviews is 'Each grade a person gave themselves. Goes with its saved question.';
comment on column question_reviews.user_id is 'Semantic reference to users.id.';
comment on column question_reviews.review_id is 'Random UUID.';
comment on column question_reviews.saved_id is 'Semantic reference to saved_interview_questions.id.';
comment on column question_reviews.rating is 'again, hard, good or easy.';
comment on column question_reviews.category is 'The question''s, as of then.';
comment on column question_reviews.reviewed_at is 'When it was graded.';
call protect_table('question_reviews', 'user_id');

create table practice_answers (
  user_id integer not null,
  answer_id uuid not null,
  saved_id bigint not null,
  category varchar(50) not null,
  total integer,
  content bytea not null,
  created_at timestamptz not null,
  primary key (user_id, answer_id),
  constraint valid_answer_category check (category in ('Technical', 'Behavioral', 'Situational', 'Problem-Solving')),
  constraint valid_answer_total check (total between 0 and 100)
);
create index practice_answers_saved_idx on practice_answers (user_id, saved_id);
create index practice_answers_created_idx on practice_answers (user_id, created_at);
comment on table practice_answers is 'What a person practised, with the rubric it got. Goes with its saved question.';
comment on column practice_answers.user_id is 'Semantic reference to users.id.';
comment on column practice_answers.answer_id is 'Random UUID.';
comment on column practice_answers.saved_id is 'Semantic reference to saved_interview_questions.id.';
comment on column practice_answers.category is 'The question''s, as of then.';
comment on column practice_answers.total is 'Of the rubric, 0 to 100; null where not all of it could be judged. Plain, for the mean by week.';
comment on column practice_answers.content is 'Ciphertext of {text, rubric}.';
comment on column practice_answers.created_at is 'When it was scored.';
call protect_table('practice_answers', 'user_id');

grant select, insert, update, delete on practice_cards to chatapp;
grant select, insert, delete on question_reviews to chatapp;
grant select, insert, delete on practice_answers to chatapp;
