/**
 * Names of tools, methods and qualifications, one a line, each with its other spellings after "|". Two questions that name
 * different ones are different questions, and a sentence may only name what its evidence names. A "~" marks a name
 * that is an everyday word too: it counts only with its capitals, and not as the first word of a sentence.
 */
export const SKILL_NAMES: readonly string[] = `
javascript|js|ecmascript
typescript|ts
python
java
kotlin
~Swift
objective-c|objective c
c++|cpp
c#|csharp|c sharp
~C
~R
~Go|golang
~Rust
ruby
php
perl
scala
~Dart
elixir
haskell
~Julia
matlab
vba
cobol
fortran
bash|shell scripting
powershell
sql
pl/sql
t-sql
html|html5
css|css3
sass|scss
react|react.js|reactjs
react native
angular|angularjs|angular.js
vue|vue.js|vuejs
svelte
next.js|nextjs
nuxt
jquery
~Ember|ember.js
redux
graphql
~REST|rest api|rest apis|restful
grpc
websocket|websockets
node.js|nodejs|node js|~Node
~Express|express.js|expressjs
nestjs
fastify
django
flask
fastapi
rails|ruby on rails|ror
laravel
symfony
~Spring|spring boot|springboot
hibernate
.net|asp.net|dotnet|net core
flutter
xamarin
android
ios
unity3d|~Unity
unreal engine
postgresql|postgres|psql
mysql
mariadb
sqlite
oracle
sql server|mssql
mongodb|mongo
redis
cassandra
dynamodb
elasticsearch|elastic search
neo4j
snowflake
bigquery
redshift
databricks
kafka|apache kafka
rabbitmq
airflow|apache airflow
~Spark|apache spark|pyspark
hadoop
~Hive|apache hive
~Flink|apache flink
dbt
aws|amazon web services
azure|microsoft azure
gcp|google cloud|google cloud platform
heroku
docker
kubernetes|k8s
helm
terraform
ansible
~Puppet
~Chef
jenkins
github actions
gitlab ci
circleci
ci/cd|ci cd|continuous integration|continuous delivery
prometheus
grafana
datadog
splunk
nginx
linux
unix
windows server
vmware
git
github
gitlab
bitbucket
svn|subversion
jira
confluence
figma
~Sketch
photoshop|adobe photoshop
illustrator|adobe illustrator
indesign|adobe indesign
premiere|premiere pro
after effects
autocad|auto cad
solidworks
revit
sketchup
blender
maya
tensorflow
pytorch
keras
scikit-learn|sklearn|scikit learn
pandas
numpy
opencv
nlp|natural language processing
machine learning|ml
deep learning
computer vision
tableau
power bi|powerbi
looker
qlik
~Excel|microsoft excel|ms excel
~Word|microsoft word|ms word
powerpoint
~Access|microsoft access|ms access
sharepoint
~Outlook
google analytics
google ads|adwords
seo
sem
hubspot
salesforce
marketo
mailchimp
wordpress
shopify
magento
sap
netsuite
workday
quickbooks
xero
~Sage
peoplesoft
dynamics 365|microsoft dynamics
zendesk
servicenow
spss
stata
sas
scrum
kanban
agile
waterfall
~Lean
six sigma
prince2
pmp
itil
togaf
selenium
cypress
playwright
jest
junit
pytest
cucumber
postman
webpack
vite
tailwind|tailwindcss|tailwind css
bootstrap
three.js
d3|d3.js
arduino
raspberry pi
plc
scada
cnc
verilog
vhdl
labview
epic emr|~Epic
cerner
meditech
bls|basic life support
acls|advanced cardiac life support
pals
cpr
phlebotomy
triage
wound care
iv therapy
telemetry
icu|intensive care
ventilator|ventilators
medication administration
hipaa
gdpr
osha
haccp
gaap
ifrs
cpa
cfa
cima
acca
payroll
bookkeeping
accounts payable
accounts receivable
differentiated instruction
iep|ieps|individualized education program
phonics
google classroom
moodle
canvas lms|~Canvas
blackboard
smartboard
cold calling
lead generation
account management
crm
pos
forklift
welding|mig welding|tig welding
hvac
plumbing
carpentry
blueprint reading|blueprints
soldering
multimeter
cdl
crane
scaffolding
`
  .trim()
  .split("\n");
