export interface Occupation {
  title: string;
  family: string;
  /** Any of these words in a role that was held, plain, speaks for it. */
  roleWords: readonly string[];
  /** What the work needs. */
  needs: readonly string[];
  /** What helps. */
  helps: readonly string[];
}

/** "title | words of like roles | needed skills | helpful skills", by family. Written by hand; broad on purpose. */
const OCCUPATIONS: Readonly<Record<string, string>> = {
  Software: `
Frontend Developer | frontend,front-end,ui developer,web developer | JavaScript,HTML,CSS,React | TypeScript,Vue.js,Angular,Next.js,Redux,Web Accessibility
Backend Developer | backend,back-end,server | SQL,REST APIs,Git | Node.js,Python,Java,Go,PostgreSQL,Redis,Docker,Microservices,Kafka
Full Stack Developer | full stack,fullstack,web developer | JavaScript,HTML,SQL | React,Node.js,TypeScript,PostgreSQL,MongoDB,Docker,REST APIs
Software Engineer | software,developer,programmer,entwickler,developpeur,desarrollador | Git,Algorithms | Python,Java,C++,Go,TypeScript,Distributed Systems,Microservices
Mobile Developer | mobile,ios,android | Mobile Development | Swift,Kotlin,React Native,Flutter,Android,iOS,Firebase
Embedded Software Engineer | embedded,firmware | C,C++,Embedded Systems | RTOS,Linux,IoT,Python,FPGA
Game Developer | game | C++,Game Development | Unity,Unreal Engine,C#,Blender
Software Architect | architect | System Design,Software Architecture | Microservices,AWS,Design Patterns,Domain-Driven Design
Engineering Manager | engineering manager,head of engineering,vp engineering,team lead,cto | Team Leadership | Agile,System Design,Mentoring,Project Management
QA Engineer | qa,test,quality assurance | Test Automation,Quality Assurance | Selenium,Cypress,Playwright,JUnit,Manual Testing,JIRA`,
  "Infrastructure & Security": `
DevOps Engineer | devops,platform,release | Docker,Linux,CI/CD | Kubernetes,Terraform,AWS,Ansible,Jenkins,Prometheus
Site Reliability Engineer | reliability,sre | Linux,Monitoring,Kubernetes | Prometheus,Grafana,Go,Python,Terraform
Cloud Engineer | cloud | AWS,Docker | Azure,Google Cloud,Terraform,Kubernetes,Serverless
System Administrator | system admin,sysadmin,administrator | Linux,System Administration | Windows Server,Active Directory,VMware,Networking,Bash
Network Engineer | network | Networking,TCP/IP | Firewalls,VPN,Network Security
Security Analyst | security,cyber | Cybersecurity,Network Security | SIEM,Penetration Testing,ISO 27001,Incident Response
IT Support Specialist | it support,helpdesk,help desk,service desk | Troubleshooting,Windows Server | Active Directory,Customer Service,ServiceNow,Microsoft Office
Database Administrator | database,dba | SQL,Database Administration | PostgreSQL,Oracle,SQL Server,MySQL,Query Optimization`,
  "Data & Science": `
Data Scientist | data scientist,research scientist | Python,Machine Learning,Statistics | Pandas,scikit-learn,TensorFlow,SQL,R
Machine Learning Engineer | machine learning,ml engineer,ai engineer | Python,Machine Learning | PyTorch,TensorFlow,Deep Learning,Docker,MLOps
Data Analyst | data analyst,analyst,bi | SQL,Data Analysis,Excel | Tableau,Power BI,Python,Statistics,Data Visualization
Data Engineer | data engineer,etl | SQL,Python,ETL | Spark,Airflow,Kafka,Snowflake,BigQuery,dbt
Business Intelligence Analyst | business intelligence,bi | SQL,Business Intelligence | Power BI,Tableau,Excel,Data Warehousing
Research Assistant | research,investigator,doctoral,wissenschaft | Research | Statistics,Academic Writing,Data Analysis,Python,R
Laboratory Technician | laboratory,lab,chemist,biologist | Laboratory Techniques | PCR,Cell Culture,Lab Safety,Chromatography,Microscopy
Statistician | statistic | Statistics | R,SAS,SPSS,Stata,Python
Environmental Scientist | environment,ecolog,geolog | Environmental Science | GIS,Remote Sensing,Sustainability,Research`,
  "Design & Media": `
UX Designer | ux,user experience,interaction | UX Design,Figma | User Research,Wireframing,Prototyping,Usability Testing,UI Design
UI Designer | ui,interface,visual | UI Design,Figma | Design Systems,Typography,Sketch,Adobe XD,HTML,CSS
Graphic Designer | graphic,design,grafik | Photoshop,Illustrator | InDesign,Branding,Typography,Graphic Design
Product Designer | product design | Figma,Prototyping | UX Design,User Research,Design Systems
Video Editor | video,film,editor | Video Editing | Premiere Pro,After Effects,Final Cut Pro,Motion Graphics
Photographer | photo | Photography | Lightroom,Photoshop,Video Editing
Architect (Buildings) | architekt,architect,interior | AutoCAD,Revit | SketchUp,BIM,ArchiCAD,Interior Design
Copywriter | writer,copy,content,redact | Copywriting | Content Strategy,SEO,Editing,Content Creation
Journalist | journalist,reporter,editor | Journalism | Editing,Research,Social Media Marketing,Proofreading
Translator | translat,interpret,ubersetz | Translation | Proofreading,Editing`,
  "Management & Business": `
Project Manager | project,projekt,proyecto,projet | Project Management | Agile,Scrum,PMP,Stakeholder Management,Budgeting,JIRA
Product Manager | product manager,product owner | Product Management | Roadmapping,Agile,Market Research,Stakeholder Management,A/B Testing
Business Analyst | business analyst,analyst | Business Analysis,Requirements Analysis | SQL,Excel,Process Improvement,Stakeholder Management
Management Consultant | consult,berater,advisor,strateg | Business Strategy | Strategic Planning,Financial Modeling,PowerPoint,Change Management
Operations Manager | operations,betrieb,plant | Operations Management | Process Improvement,Logistics,Budget Management,Supply Chain Management,Team Leadership
Supply Chain Specialist | supply chain,logisti,procure,einkauf,buyer | Supply Chain Management | Logistics,Procurement,SAP,Inventory Management
Executive Assistant | assistant,secretary,sekret,asistente | Administrative Support | Schedule Management,Travel Planning,Microsoft Office,Communication
Office Manager | office | Office Management | Microsoft Office,Bookkeeping,Administrative Support
Chief Executive | ceo,founder,president,managing director,geschaftsfuhrer | Strategic Planning | Business Development,Fundraising,Team Leadership
Event Manager | event | Event Planning | Vendor Management,Budgeting,Negotiation,Communication
Scrum Master | scrum,agile coach | Scrum,Agile | Kanban,JIRA,Agile Coaching,Facilitation`,
  "Sales & Marketing": `
Marketing Manager | marketing,brand | Digital Marketing | SEO,Content Marketing,Google Analytics,Brand Management,Social Media Marketing
Digital Marketing Specialist | digital marketing,online marketing,seo | SEO,Google Ads | Google Analytics,Social Media Marketing,Email Marketing,Content Marketing
Social Media Manager | social media,community | Social Media Marketing | Content Creation,Canva,Copywriting,Influencer Marketing
Sales Representative | sales,vertrieb,commercial,ventas,vendedor,verkauf | Sales | Negotiation,CRM,Salesforce,Cold Calling,Lead Generation
Account Manager | account,client,key account,kunden | Account Management | CRM,Salesforce,Negotiation,Customer Relationship Management
Business Development Manager | business development | Business Development | Negotiation,Lead Generation,Market Research,CRM
Customer Service Representative | customer,support,call center,kundenservice | Customer Service | CRM,Communication,Problem Solving,Zendesk
Store Manager | store,retail,shop,filial | Retail | Merchandising,Inventory Management,Team Leadership,Cash Handling
Public Relations Specialist | public relations,communications,pr | Public Relations | Copywriting,Social Media Marketing,Event Planning`,
  "Finance & Law": `
Accountant | account,buchhalt,comptable,contable | Accounting | Bookkeeping,Excel,GAAP,IFRS,Payroll,QuickBooks,DATEV,Taxation
Financial Analyst | financial,finance,finanz | Financial Analysis,Excel | Financial Modeling,Forecasting,Valuation,Power BI
Auditor | audit | Auditing | Internal Audit,IFRS,GAAP,Compliance,Excel
Controller | controll | Controlling | SAP,Excel,Budgeting,Cost Accounting,Financial Reporting
Investment Analyst | invest,equity,trader,bank | Valuation | Financial Modeling,Bloomberg,Portfolio Analysis,Equity Research
Tax Specialist | tax,steuer | Taxation | Accounting,Compliance,Excel
Compliance Officer | compliance,risk | Compliance | Risk Management,Anti-Money Laundering,KYC,Auditing
Lawyer | lawyer,attorney,legal,anwalt,jurist,abogad,avocat | Legal Research | Contract Law,Litigation,Legal Writing,Negotiation
Paralegal | paralegal,legal assistant | Legal Research | Contract Drafting,Legal Writing,Microsoft Office`,
  "Health & Care": `
Registered Nurse | nurse,nursing,pfleg,krankenschwester,enfermer,infirmier | Patient Care | Nursing,Medication Administration,Vital Signs,BLS,Electronic Health Records
Care Assistant | care,caregiver,betreu | Patient Care | First Aid,Empathy,Care Planning
Physician | doctor,physician,arzt,medic | Patient Care | Surgery,Clinical Research,Pediatrics,Radiology
Physiotherapist | physio,therap | Physiotherapy | Patient Care,Care Planning
Pharmacist | pharma,apothek | Pharmacology | Medication Administration,Customer Service,Pharmacovigilance
Medical Assistant | medical assistant,clinic | Medical Terminology | Patient Care,Phlebotomy,Electronic Health Records,Schedule Management
Clinical Research Associate | clinical research | Clinical Trials | GCP Compliance,Clinical Research,Data Analysis
Psychologist | psycholog,counsel | Counseling | Mental Health,Crisis Intervention,Research`,
  "Education & Social": `
Teacher | teacher,lehrer,profesor,enseignant,maestr,educator | Teaching | Lesson Planning,Classroom Management,Curriculum Development,Student Assessment
University Lecturer | lecturer,professor,dozent | Teaching | Research,Academic Writing,Curriculum Development
Tutor | tutor,teaching assistant,nachhilfe | Tutoring | Teaching,Mentoring
Corporate Trainer | trainer,coach,formateur | Training and Development | Coaching,Instructional Design,Public Speaking,E-Learning
Social Worker | social work,sozial,trabajador social | Social Work | Counseling,Case Management,Community Outreach
Childcare Worker | child,erzieh,kinder,nanny | Childcare | Early Childhood Education,First Aid
Librarian | librar,biblioth | Library Science | Research,Data Entry
Human Resources Manager | human resources,hr,personal,recruit,talent | Recruiting | Onboarding,Employee Relations,HR Management,Payroll,Interviewing`,
  "Engineering & Trades": `
Mechanical Engineer | mechanical,maschinenbau,mecanic | Mechanical Engineering | SolidWorks,AutoCAD,ANSYS,Manufacturing,CATIA
Electrical Engineer | electrical,elektro,electric | Electrical Engineering | Circuit Design,PCB Design,MATLAB,PLC
Civil Engineer | civil,construction,bau | Civil Engineering | AutoCAD,Revit,Construction Management,Surveying
Process Engineer | process,chemical,verfahren | Process Engineering | Six Sigma,Lean,Manufacturing,Quality Control
Quality Engineer | quality | Quality Control | Six Sigma,ISO 9001,FMEA,Root Cause Analysis
Maintenance Technician | maintenance,techni,mechanic,mechatron,instandhalt | Maintenance | Troubleshooting,Hydraulics,Electronics,PLC,Welding
Electrician | electrician,elektriker | Electrical Installation | Troubleshooting,Blueprint Reading,Occupational Safety
Carpenter | carpent,tischler,schreiner | Carpentry | Blueprint Reading,Occupational Safety
Welder | weld,schweiss | Welding | Blueprint Reading,Machining
Warehouse Associate | warehouse,lager,picker | Warehouse Operations | Forklift Operation,Inventory Management,Order Picking
Driver | driver,fahrer,courier,chauffeur | Driving | Logistics,Occupational Safety
Production Operator | production,operator,fabrik | Manufacturing | Quality Control,CNC,Occupational Safety`,
  "Hospitality & Service": `
Chef | chef,cook,koch,cocin,cuisin | Cooking | Food Safety,Menu Planning,Food Preparation,HACCP
Waiter | waiter,waitress,server,kellner,camarer,serveu | Table Service | Customer Service,Cash Handling,Food Safety
Barista | barista,bartend | Barista Skills | Customer Service,Cash Handling,Bartending
Hotel Receptionist | reception,front desk,hotel,empfang | Front Desk | Customer Service,Reservations,Opera PMS
Restaurant Manager | restaurant,food and beverage | Team Leadership | Menu Planning,Inventory Management,Customer Service,Food Safety
Housekeeper | housekeep,clean,reinigung | Cleaning | Housekeeping
Hairdresser | hair,friseur,stylist | Hairdressing | Customer Service,Makeup`,
};

const list = (text: string | undefined) =>
  (text ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

export const occupations: readonly Occupation[] = Object.entries(OCCUPATIONS).flatMap(([family, rows]) =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [title = "", roleWords, needs, helps] = row.split("|").map((cell) => cell.trim());
      return { title, family, roleWords: list(roleWords), needs: list(needs), helps: list(helps) };
    }),
);
