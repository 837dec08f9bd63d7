-- The whole chat: media, replies written piece by piece, narrowed sessions, feedback, retention.

alter table chat_sessions
  add column loaded_saved_ids bigint[] not null default '{}',
  add column last_message_at timestamptz not null default now(),
  add column read_at timestamptz not null default now(),
  add constraint loaded_saved_ids_count check (cardinality(loaded_saved_ids) <= 20);
update chat_sessions set last_message_at = updated_at, read_at = updated_at;
drop index chat_sessions_recent_idx;
create index chat_sessions_recent_idx on chat_sessions (user_id, last_message_at desc, session_id desc);
comment on column chat_sessions.loaded_saved_ids is 'Semantic references to saved_interview_questions.id: what answers here are narrowed to; empty: nothing.';
comment on column chat_sessions.last_message_at is 'Instant of the newest message: the next one is later, so that concurrent sends keep one order.';
comment on column chat_sessions.read_at is 'Replies after it are unread.';

alter table chat_messages
  add column reply_to_id bigint,
  add column alt_text bytea,
  add column media_size integer,
  add column writing_until timestamptz,
  add constraint valid_media_size check (media_size between 1 and 10485760),
  -- Each segment of 65,536 bytes is sealed by itself, which adds 29, so that a range can be read without the rest.
  add constraint media_size_is_true check ((content is null and media_size is null)
    or (content is not null and media_size is not null and octet_length(content) = media_size + 29 * ((media_size + 65535) / 65536))),
  add constraint replies_answer_something check (reply_to_id is null or user_id = 10);
-- Stored as it is: ciphertext does not compress, and a substring of it can be read without the rest.
alter table chat_messages alter column content set storage external;
create index idx_chat_messages_reply_to on chat_messages (owner_id, reply_to_id) where reply_to_id is not null;
comment on column chat_messages.reply_to_id is 'Semantic reference to chat_messages.id: what a reply answers.';
comment on column chat_messages.alt_text is 'Ciphertext of what an image or video shows, for who can''t see it.';
comment on column chat_messages.media_size is 'Length in bytes of the plain media.';
comment on column chat_messages.writing_until is 'A reply that is not whole yet: its writer is alive until then unless it says so again. Null: whole.';
comment on column chat_messages.content is 'Ciphertext of the media''s bytes, in segments of 65,536 plain bytes, each 29 longer.';
grant update (text_content, metadata, reply_evidence, writing_until) on chat_messages to chatapp;

create table chat_message_keys (
  user_id integer not null,
  message_key uuid not null,
  message_id bigint not null,
  created_at timestamptz not null default now(),
  primary key (user_id, message_key)
);
comment on table chat_message_keys is 'The sender''s own names for messages: the same key again is the same message.';
comment on column chat_message_keys.user_id is 'Semantic reference to users.id.';
comment on column chat_message_keys.message_key is 'Chosen by the sender.';
comment on column chat_message_keys.message_id is 'Semantic reference to chat_messages.id.';
comment on column chat_message_keys.created_at is 'When it was sent; kept as long as messages.';
call protect_table('chat_message_keys', 'user_id');
grant select, insert, delete on chat_message_keys to chatapp;

create table match_feedback (
  user_id integer not null,
  reply_id bigint not null,
  saved_id bigint not null,
  asked bytea not null,
  embedding bytea not null,
  embedding_model varchar(100) not null,
  created_at timestamptz not null default now(),
  primary key (user_id, reply_id)
);
create index match_feedback_saved_idx on match_feedback (user_id, saved_id);
comment on table match_feedback is 'Replies whose saved question did not fit: what was asked never matches it again.';
comment on column match_feedback.user_id is 'Semantic reference to users.id.';
comment on column match_feedback.reply_id is 'Semantic reference to chat_messages.id; the feedback outlives the message.';
comment on column match_feedback.saved_id is 'Semantic reference to saved_interview_questions.id.';
comment on column match_feedback.asked is 'Ciphertext of what was asked.';
comment on column match_feedback.embedding is 'Its vector: float32 little endian, unit length.';
comment on column match_feedback.embedding_model is 'What made the vector.';
comment on column match_feedback.created_at is 'When the person said so.';
call protect_table('match_feedback', 'user_id');
grant select, insert, delete on match_feedback to chatapp;
