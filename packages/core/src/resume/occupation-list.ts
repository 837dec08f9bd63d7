/**
 * Job titles by family, one a line: "title | words of roles alike | skills it needs | skills that help | years | studies".
 * A role word begins a word of a role that was held, plain; "~" marks one that other work shares, "$" one that is a
 * whole word. Years: of work before
 * it is proposed. Studies: stems of a degree that speaks for it; "!" makes one a condition. Written by hand.
 */
export const OCCUPATION_LIST: Readonly<Record<string, string>> = {
  Software: `
Frontend Developer | frontend,front-end,front end,ui developer,web developer,webentwickl,~integrateur | JavaScript,HTML,CSS | React,TypeScript,Vue.js,Angular,Next.js,Redux,Web Accessibility | 0 | comput,informat
Backend Developer | backend,back-end,back end,server developer,~software engineer,~software develop | SQL,REST APIs | Node.js,Python,Java,Go,PostgreSQL,Redis,Docker,Microservices,Kafka,PHP | 0 | comput,informat,software
Full Stack Developer | full stack,fullstack,full-stack,web developer,webentwickl | JavaScript,HTML,SQL | React,Node.js,TypeScript,PostgreSQL,MongoDB,Docker,REST APIs | 0 | comput,informat,software
Software Engineer | software,developer,programmer,programmier,entwickler,developpeur,desarrollador,sviluppat | Git | Python,Java,C++,Go,TypeScript,JavaScript,C#,Distributed Systems,Microservices,SQL,Algorithms | 0 | comput,informat,software
Mobile Developer | mobile develop,mobile engineer,mobile app,ios$,android | Mobile Development | Swift,Kotlin,React Native,Flutter,Android,iOS,Firebase | 0 | comput,informat
Embedded Software Engineer | embedded,firmware | C,Embedded Systems | C++,RTOS,Linux,IoT,Python,FPGA,CAN Bus | 0 | electr,comput,informat
Game Developer | game develop,game program,gameplay | C++,Game Development | Unity,Unreal Engine,C#,Blender | 0 | comput,game
Software Architect | software architect,solution architect,solutions architect,it-architekt | System Design,Software Architecture | Microservices,AWS,Design Patterns,Domain-Driven Design | 7 | comput,informat
Engineering Manager | engineering manager,head of engineering,vp engineering,vp of engineering,director of engineering,tech lead,development manager,cto$ | Team Leadership | Agile,System Design,Mentoring,Project Management | 6 | comput,informat,engineer
QA Engineer | qa$,quality assurance,test engineer,tester,test automation,sdet | Test Automation,Quality Assurance | Selenium,Cypress,Playwright,JUnit,Manual Testing,JIRA | 0 | comput,informat
SAP Consultant | sap$ | SAP | SAP ABAP,SAP FI,SAP MM,SAP SD,Requirements Analysis,SAP HANA | 2 | inform,business,betriebs
Salesforce Developer | salesforce | Salesforce | Apex,Salesforce Development,JavaScript,CRM | 0 | comput,informat
RPA Developer | rpa$,automation developer | Robotic Process Automation | UiPath,Blue Prism,Power Automate,Python | 0 | comput,informat
Technical Writer | technical writer,technical author,technischer redakteur,documentation | Technical Writing | Markdown,Editing,Software Documentation,Git | 0 | english,communicat`,
  "Infrastructure & Security": `
DevOps Engineer | devops,platform engineer,release engineer,build engineer | Docker,Linux,CI/CD | Kubernetes,Terraform,AWS,Ansible,Jenkins,Prometheus | 0 | comput,informat
Site Reliability Engineer | reliability,sre$ | Linux,Monitoring,Kubernetes | Prometheus,Grafana,Go,Python,Terraform | 2 | comput,informat
Cloud Engineer | cloud | AWS,Docker | Azure,Google Cloud,Terraform,Kubernetes,Serverless | 0 | comput,informat
System Administrator | system admin,systems admin,sysadmin,systemadmin,it administrator,network administrator,administrador de sistemas,administrateur systeme | Linux,System Administration | Windows Server,Active Directory,VMware,Networking,Bash | 0 | comput,informat
Network Engineer | network engineer,network admin,netzwerk,~network | Networking,TCP/IP | Firewalls,VPN,Network Security,Cisco,Routing and Switching | 0 | comput,network,informat
Security Analyst | security analyst,cyber,information security,security engineer,it-sicherheit | Cybersecurity,Network Security | SIEM,Penetration Testing,ISO 27001,Incident Response | 0 | comput,security
IT Support Specialist | it support,helpdesk,help desk,service desk,desktop support,technical support,support technician,it technician,it-support,soporte tecnico,technicien support | Troubleshooting,Technical Support | Windows,Windows Server,Active Directory,Customer Service,ServiceNow,Microsoft Office | 0 | comput,informat
Database Administrator | database,dba$,datenbank | SQL,Database Administration | PostgreSQL,Oracle,SQL Server,MySQL,Query Optimization | 0 | comput,informat
IT Manager | it manager,head of it,it director,it-leiter,cio$,responsable informatique | Team Leadership | ITIL,Budgeting,Vendor Management,Networking,Project Management | 5 | comput,informat`,
  "Data & Analytics": `
Data Scientist | data scientist,data science | Python,Machine Learning,Statistics | Pandas,scikit-learn,TensorFlow,SQL,R | 0 | statist,math,data,comput,physic
Machine Learning Engineer | machine learning,ml engineer,ai engineer,deep learning | Python,Machine Learning | PyTorch,TensorFlow,Deep Learning,Docker,MLOps | 0 | comput,data,math
Data Analyst | data analyst,datenanalyst,analista de datos,analyste de donnees,reporting analyst | SQL,Data Analysis,Excel | Tableau,Power BI,Python,Statistics,Data Visualization | 0 | statist,math,data,econom
Data Engineer | data engineer,etl$,data platform | SQL,Python,ETL | Spark,Airflow,Kafka,Snowflake,BigQuery,dbt | 0 | comput,data
Business Intelligence Analyst | business intelligence,bi analyst,bi developer,bi consultant | SQL,Business Intelligence | Power BI,Tableau,Excel,Data Warehousing | 0 | inform,business,data
Statistician | statistic,biostatist | Statistics | R,SAS,SPSS,Stata,Python,Statistical Analysis | 0 | statist,math
Market Research Analyst | market research,marktforsch,insights analyst | Market Research | Survey Design,SPSS,Excel,Data Analysis | 0 | market,econom,sociol
GIS Analyst | gis$ | GIS | Remote Sensing,Cartography,Python,SQL | 0 | geograph`,
  "Design & Media": `
UX Designer | ux$,user experience,interaction design | UX Design,Figma | User Research,Wireframing,Prototyping,Usability Testing,UI Design | 0 | design
UI Designer | ui designer,ui/ux,user interface,visual design | UI Design,Figma | Design Systems,Typography,Sketch,Adobe XD,HTML,CSS | 0 | design
Graphic Designer | graphic design,grafik,graphiste,disenador grafico,mediengestalt | Photoshop,Illustrator | InDesign,Branding,Typography,Graphic Design,Layout Design | 0 | design,art,grafik
Product Designer | product design,industrial design | Figma,Prototyping | UX Design,User Research,Design Systems,3D Modeling | 0 | design
Web Designer | web design,webdesign | Web Design,HTML,CSS | WordPress,Figma,Photoshop,Responsive Design | 0 | design
Video Editor | video edit,film edit,cutter,videograph,monteur video | Video Editing | Premiere Pro,After Effects,Final Cut Pro,Motion Graphics,DaVinci Resolve | 0 | film,media
Animator | animator,motion design,3d artist | Animation | After Effects,Maya,Blender,Cinema 4D,Motion Graphics | 0 | animat,art,design
Photographer | photograph,fotograf | Photography | Lightroom,Photoshop,Photo Editing,Lighting Design | 0 | photo,art
Sound Engineer | sound engineer,audio engineer,tontechnik,sound design | Audio Engineering | Pro Tools,Ableton Live,Sound Design,Music Production | 0 | audio,music
Interior Designer | interior design,innenarchitekt,decorat | Interior Design | AutoCAD,SketchUp,Space Planning,Revit | 0 | interior,design
Architect (Buildings) | architekt,building architect,project architect,architectural,architecte,arquitect,junior architect | AutoCAD,Revit | SketchUp,BIM,ArchiCAD,Interior Design,Building Codes | 0 | architect!,architekt!,arquitect!
Fashion Designer | fashion design,mode design,pattern maker | Fashion Design | Pattern Making,Sewing,Illustrator,Textile Design | 0 | fashion,textile
Copywriter | copywriter,content writer,texter,redacteur web,~writer | Copywriting | Content Strategy,SEO,Editing,Content Creation | 0 | english,journal,communicat
Journalist | journalist,reporter,redakteur,periodista,correspondent,~editor | Journalism | Editing,Research,Investigative Reporting,Social Media Marketing,Proofreading | 0 | journal,media,communicat
Editor | editor,lektor,proofread,correcteur | Editing | Proofreading,Copy Editing,Content Strategy,Fact-Checking | 0 | english,literat,journal
Translator | translat,interpret,ubersetz,dolmetsch,traduct | Translation | Proofreading,Subtitling,Localization,Editing | 0 | transl,langu,linguist
Musician | musician,violin,pianist,singer,music director,musiker,composer | Music Theory | Music Production,Music Education,Teaching | 0 | music`,
  "Management & Consulting": `
Project Manager | project manager,projektleit,projektmanag,chef de projet,cheffe de projet,jefe de proyecto,jefa de proyecto,project lead,project coordinator,project management | Project Management | Agile,Scrum,PMP,Stakeholder Management,Budgeting,Risk Management,JIRA | 2 | manage,business,engineer
Product Manager | product manager,produktmanag,chef de produit,head of product | Product Management | Roadmapping,Agile,Market Research,Stakeholder Management,A/B Testing | 2 | business,comput
Product Owner | product owner | Agile,Scrum | JIRA,Requirements Analysis,Roadmapping,Stakeholder Management | 1 | business,comput
Program Manager | program manager,programme manager,pmo$ | Program Management | Project Management,Stakeholder Management,Risk Management,Budgeting | 5 | business,manage
Business Analyst | business analyst,systems analyst,process analyst | Business Analysis,Requirements Analysis | SQL,Excel,Process Improvement,Stakeholder Management | 0 | business,econom,inform
Management Consultant | management consult,strategy consult,unternehmensberat,consultant en strateg,strategist,~consultant,~berater | Business Strategy | Strategic Planning,Financial Modeling,PowerPoint,Change Management,Management Consulting | 0 | business,econom,mba
Operations Manager | operations manager,operations director,head of operations,betriebsleit,plant manager,coo$,director of operations,responsable d'exploitation | Operations Management | Process Improvement,Logistics,Budget Management,Supply Chain Management,Team Leadership | 4 | business,manage,engineer
Chief Executive | ceo$,founder,managing director,general manager,geschaftsfuhr,co-founder,cofounder,~president$ | Strategic Planning | Business Development,Fundraising,Team Leadership,P&L Management | 8 | business,mba
Event Manager | event,veranstaltung | Event Planning | Vendor Management,Budgeting,Negotiation,Communication | 0 | event,tourism,communicat
Scrum Master | scrum,agile coach | Scrum,Agile | Kanban,JIRA,Agile Coaching,Facilitation | 2 | business,comput
Property Manager | property manager,hausverwalt,real estate manager | Property Management | Lease Administration,Budgeting,Vendor Management,Customer Service | 1 | real estate,business
Facility Manager | facility,facilities | Facility Management | Property Maintenance,Vendor Management,Occupational Safety,Budgeting | 2 | manage,engineer
Fundraising Manager | fundrais,development officer,grant writer | Fundraising | Grant Writing,Donor Relations,Event Planning,Communication | 1 | nonprofit,communicat`,
  "Office & Administration": `
Executive Assistant | executive assistant,personal assistant,assistant to the,direktionsassist,vorstandsassist,assistante de direction,secretar,sekret | Administrative Support | Schedule Management,Travel Planning,Microsoft Office,Communication | 1 | business,admin
Administrative Assistant | administrative,office assistant,office clerk,clerk,sachbearbeit,assistant administratif,assistante administrative,auxiliar administrativ,administrativ,burokauf | Administrative Support,Microsoft Office | Data Entry,Schedule Management,Excel,Communication,Filing | 0 | admin,business,kauf
Office Manager | office manager,buroleit,office administrator | Office Management | Microsoft Office,Bookkeeping,Administrative Support,Vendor Management | 2 | business,admin
Receptionist | receptionist,empfangs,rezeption,recepcionist,receptionniste,accueil,front desk agent | Customer Service | Front Desk,Schedule Management,Microsoft Office,Communication | 0 | admin
Data Entry Clerk | data entry,datenerfass | Data Entry | Excel,Touch Typing,Attention to Detail,Microsoft Office | 0 | admin
Public Administrator | public admin,civil serv,verwaltungs,funcionari,fonctionnaire,policy advis,policy officer,policy analyst | Public Administration | Policy Analysis,Project Management,Stakeholder Management,Budgeting | 0 | public,politic,admin`,
  "Sales & Marketing": `
Marketing Manager | marketing manager,head of marketing,marketing director,brand manager,marketing lead,marketingleit,responsable marketing,~marketing | Digital Marketing | SEO,Content Marketing,Google Analytics,Brand Management,Social Media Marketing,Campaign Management | 3 | market,business,communicat
Digital Marketing Specialist | digital marketing,online marketing,online-marketing,seo,sem specialist,performance marketing,~marketing | SEO,Google Ads | Google Analytics,Social Media Marketing,Email Marketing,Content Marketing | 0 | market,communicat
Marketing Assistant | marketing assist,marketing coordinator,marketing intern,marketing associate | Social Media Marketing | Content Creation,Microsoft Office,Canva,Email Marketing | 0 | market,communicat
Social Media Manager | social media,community manager | Social Media Marketing | Content Creation,Canva,Copywriting,Influencer Marketing | 0 | market,communicat
Content Manager | content manager,content market,content strateg | Content Marketing | Content Creation,SEO,Content Strategy,Copywriting,WordPress | 0 | market,communicat,journal
Sales Representative | sales rep,sales executive,sales assoc,sales consult,sales agent,vertriebs,aussendienst,commercial,ventas,vendedor,account executive,representante | Sales | Negotiation,CRM,Salesforce,Cold Calling,Lead Generation,B2B Sales | 0 | business,market
Sales Manager | sales manager,head of sales,sales director,vertriebsleit,directeur commercial,jefe de ventas,area manager,regional sales | Sales,Team Leadership | Sales Management,Negotiation,CRM,Sales Forecasting,Key Account Management | 4 | business,market
Account Manager | account manager,key account,client manager,kundenberat,client relationship | Account Management | CRM,Salesforce,Negotiation,Customer Relationship Management,Key Account Management | 1 | business,market
Business Development Manager | business development | Business Development | Negotiation,Lead Generation,Market Research,CRM | 2 | business
Customer Service Representative | customer service,customer support,call center,call centre,kundenservice,kundenbetreu,customer care,service client,atencion al cliente,teleoperad,client service | Customer Service | CRM,Communication,Problem Solving,Zendesk,Complaint Handling | 0 | business
Customer Success Manager | customer success | Customer Success | Account Management,CRM,Onboarding,Customer Retention | 1 | business
Retail Sales Assistant | retail,shop assist,sales assistant,verkaufer,verkauferin,vendeur,vendeuse,dependient,cashier,kassier,caissier,cajer,store associate,commess | Customer Service | Sales,Cash Handling,Merchandising,Retail,Point of Sale,Product Knowledge | 0 | retail,kauf
Store Manager | store manager,shop manager,filialleit,responsable de magasin,assistant manager,jefe de tienda,branch manager | Retail | Merchandising,Inventory Management,Team Leadership,Cash Handling,Sales | 2 | business,retail
Buyer | buyer,einkauf,acheteur,comprador,merchandiser,category manager | Procurement | Negotiation,Vendor Management,Merchandising,Inventory Management | 1 | business,retail
Public Relations Specialist | public relations,communications,press officer,pr manager,pressesprech,charge de communication,chargee de communication | Public Relations | Media Relations,Copywriting,Social Media Marketing,Event Planning,Press Releases | 0 | communicat,journal
E-Commerce Manager | e-commerce,ecommerce,online shop | E-Commerce | Shopify,SEO,Google Analytics,Digital Marketing,Conversion Optimization | 1 | market,business
Real Estate Agent | real estate agent,realtor,immobilien,agent immobilier,agente inmobiliari,estate agent | Real Estate | Negotiation,Sales,Customer Service,CRM | 0 | real estate`,
  "Finance & Accounting": `
Accountant | accountant,buchhalt,comptable,contable,contador,contabile,bilanz,steuerfach | Accounting | Bookkeeping,Excel,GAAP,IFRS,Payroll,QuickBooks,DATEV,Taxation,Financial Reporting | 0 | account,finan,business,betriebs
Bookkeeper | bookkeep,accounts payable,accounts receivable,accounting clerk,accounts assistant,aide-comptable | Bookkeeping | Accounts Payable,Accounts Receivable,QuickBooks,Excel,Payroll,Reconciliation | 0 | account
Financial Analyst | financial analyst,finance analyst,finanzanalyst,analyste financier,analista financier | Financial Analysis,Excel | Financial Modeling,Forecasting,Valuation,Power BI,Budgeting | 0 | finan,econom,account
Auditor | auditor,wirtschaftspruf,audit assoc,audit senior,auditeur | Auditing | Internal Audit,IFRS,GAAP,Compliance,Excel,Risk Assessment | 0 | account,finan
Controller | controller,controlling,controleur de gestion | Controlling | SAP,Excel,Budgeting,Cost Accounting,Financial Reporting,Forecasting | 2 | finan,account,betriebs
Finance Manager | finance manager,head of finance,cfo$,finanzleit,finance director,directeur financier | Financial Reporting,Budgeting | Forecasting,Team Leadership,IFRS,Cash Flow Management,Financial Planning | 5 | finan,account
Investment Analyst | investment analyst,equity research,trader,investment bank,portfolio manager,fund manager | Valuation | Financial Modeling,Bloomberg,Portfolio Analysis,Equity Research | 0 | finan,econom,math
Tax Specialist | tax$,steuerberat,fiscalist | Taxation | Accounting,Compliance,Excel,VAT | 0 | tax,account,law
Payroll Specialist | payroll,lohn,gehalts,gestionnaire de paie,nominas | Payroll | Excel,Employment Law,Accounting,HRIS | 0 | account,human
Bank Clerk | bank clerk,teller,bankkauf,banker,loan officer,conseiller bancaire,banquier,cajero de banco,relationship manager | Banking | Customer Service,Credit Analysis,Sales,Cash Handling,Loan Processing | 0 | bank,finan,business
Insurance Agent | insurance,versicherung,assurance agent,underwriter,claims | Insurance | Sales,Customer Service,Claims Handling,Underwriting | 0 | insur,finan,business
Actuary | actuar,aktuar | Actuarial Science | Statistics,R,Excel,Risk Management | 0 | actuar,math,statist
Compliance Officer | compliance,risk manager,risk officer,aml$ | Compliance | Risk Management,Anti-Money Laundering,KYC,Auditing | 1 | law,finan`,
  "Law & Public Safety": `
Lawyer | lawyer,attorney,solicitor,barrister,legal counsel,rechtsanwalt,anwalt,jurist,abogad,avocat,avvocat | Legal Research | Contract Law,Litigation,Legal Writing,Negotiation,Corporate Law,Legal Advice | 0 | law!,juris!,llb!,llm!,jur!,recht!,droit!,derecho!,giurisprud!
Paralegal | paralegal,legal assistant,legal secretary,rechtsanwaltsfach,law clerk | Legal Research | Contract Drafting,Legal Writing,Microsoft Office,Case Preparation,Docketing | 0 | law,legal,paralegal
Contract Manager | contract manager,contracts manager,contract admin | Contract Management | Contract Negotiation,Contract Law,Procurement,Compliance | 2 | law,business
Police Officer | police,polizei,policia,gendarme,detective,sheriff | Law Enforcement | First Aid,Report Writing,Investigations,Conflict Resolution | 0 | criminal,police,polizei
Security Guard | security guard,security officer,sicherheits,agent de securite,vigilante,guard,doorman | Security Services | Access Control,Surveillance,Patrolling,First Aid,Report Writing | 0 | security
Firefighter | firefight,feuerwehr,pompier,bomber | Firefighting | First Aid,Emergency Response,EMT,Physical Stamina | 0 | fire`,
  "Human Resources": `
Human Resources Manager | hr manager,human resources,head of hr,personalleit,hr business partner,people manager,responsable rh,recursos humanos,hr director | HR Management | Employee Relations,Recruiting,Onboarding,Performance Management,Employment Law | 3 | human,business,psycholog
Recruiter | recruit,talent acquisition,personalvermittl,headhunt,charge de recrutement,chargee de recrutement,sourcer | Recruiting | Talent Acquisition,Interviewing,LinkedIn Recruiter,Onboarding,Applicant Tracking Systems | 0 | human,psycholog,business
HR Assistant | hr assist,hr generalist,hr coordinator,hr admin,personalsachbearb,personalreferent,assistant rh,assistante rh | HR Management | Onboarding,Payroll,HRIS,Microsoft Office,Recruiting | 0 | human,business
Corporate Trainer | corporate trainer,trainer,training manager,formateur,formatrice,learning and development,instructional design | Training and Development | Coaching,Instructional Design,Public Speaking,E-Learning,Workshop Facilitation | 1 | educat,human,psycholog`,
  "Health & Care": `
Registered Nurse | registered nurse,staff nurse,nurse,krankenpfleg,krankenschwester,pflegefachkraft,pflegefach,enfermer,infirmier,infermier,verpleeg,gesundheits- und krankenpfleg | Patient Care | Nursing,Medication Administration,Vital Signs,BLS,Electronic Health Records,Triage,Wound Care | 0 | nurs,pfleg,infirm,enferm
Nurse Manager | nurse manager,charge nurse,head nurse,stationsleit,pflegedienstleit,nursing director,ward manager | Patient Care,Team Leadership | Nursing,Care Planning,Budgeting,Shift Planning,Electronic Health Records | 5 | nurs,pfleg
Care Assistant | care assist,caregiver,caretaker,care worker,nursing assist,nurse aide,cna$,home health,altenpfleg,pflegehelf,pflegehilf,betreuungskraft,aide-soignant,aide soignant,auxiliar de enfermer,cuidador,healthcare assistant | Patient Care | First Aid,Care of the Elderly,Personal Care,Activities of Daily Living,Empathy,Care Planning | 0 | care,pfleg
Physician | physician,doctor,medical doctor,resident physician,arzt,arztin,assistenzarzt,oberarzt,medico,medecin,surgeon,general practitioner | Patient Care | Surgery,Clinical Research,Pediatrics,Radiology,Internal Medicine,Medical Terminology | 0 | medic!,md!,mbbs!,medizin!
Dentist | dentist,zahnarzt,chirurgien-dentiste | Dentistry | Patient Care,Orthodontics,Dental Radiography | 0 | dent!,zahn!,odonto!
Dental Assistant | dental assist,dental hyg,zahnmedizinische fachang,assistante dentaire | Dental Assisting | Patient Care,Dental Radiography,Sterilization,Schedule Management | 0 | dental,zahn
Physiotherapist | physio,physical therap,kinesi,fisio | Physiotherapy | Patient Care,Manual Therapy,Exercise Therapy,Rehabilitation | 0 | physio,physical therap,kine,fisio
Occupational Therapist | occupational therap,ergotherap,terapeuta ocupac | Occupational Therapy | Patient Care,Rehabilitation,Care Planning | 0 | occupational,ergo
Speech Therapist | speech,logopad,orthophon,logoped | Speech Therapy | Patient Care,Special Education | 0 | speech,logop
Pharmacist | pharmacist,apothek,pharmacien,farmaceut | Pharmacy | Pharmacology,Medication Management,Customer Service,Pharmacovigilance | 0 | pharm!,farma!
Pharmacy Technician | pharmacy tech,pharmacy assist,pka$,pta$,preparateur en pharmacie | Pharmacy | Customer Service,Inventory Management,Medication Management | 0 | pharm
Medical Assistant | medical assist,medizinische fachang,arzthelf,clinic assist,medical secretary,secretaire medicale | Patient Care | Medical Terminology,Phlebotomy,Electronic Health Records,Schedule Management,Vital Signs | 0 | medical,medizin
Medical Laboratory Technician | medical laborator,mta$,mtla$,lab technician,phlebotomist | Laboratory Techniques | Phlebotomy,Laboratory Diagnostics,Hematology,Microscopy | 0 | laborator,biomed
Radiographer | radiograph,radiolog,mtra,x-ray tech,sonograph | Medical Imaging | Radiography,MRI,Patient Care,Ultrasound | 0 | radi
Paramedic | paramedic,emt$,rettungs,ambulanc,emergency medical | Emergency Care | EMT,CPR,First Aid,ACLS,Triage | 0 | emergency,paramed
Midwife | midwi,hebamme,sage-femme,matrona | Midwifery | Patient Care,Obstetrics,Neonatal Care | 0 | midwi,hebamm
Psychologist | psycholog,psychotherap | Counseling | Psychotherapy,Mental Health,Psychological Assessment,Crisis Intervention,Research | 0 | psycholog!
Clinical Research Associate | clinical research,cra$,clinical trial,study nurse | Clinical Trials | GCP Compliance,Clinical Research,Data Analysis,Regulatory Affairs | 0 | life,biol,pharm,nurs
Healthcare Administrator | healthcare admin,health administrator,hospital admin,practice manager,health services manager | Healthcare Administration | Budgeting,Electronic Health Records,Team Leadership,HIPAA | 3 | health,business
Nutritionist | nutrition,dietit,ernahrungs,dieteti | Nutrition | Meal Planning,Counseling,Health Education | 0 | nutri,diet
Personal Trainer | personal trainer,fitness,gym instructor,coach sportif | Fitness Training | Nutrition,First Aid,Sports Coaching,Coaching | 0 | sport,fitness,kinesiol
Veterinarian | veterinar,tierarzt | Veterinary Medicine | Animal Care,Surgery,Animal Handling | 0 | veterin!,tiermed!`,
  "Education & Social Work": `
Teacher | teacher,lehrer,lehrkraft,profesor,enseignant,professeur,maestr,educator,insegnante,docente,leraar,~instructor | Teaching | Lesson Planning,Classroom Management,Curriculum Development,Student Assessment,Differentiated Instruction | 0 | educat,teach,lehramt,pedagog,padagog,enseignement,magister
Special Education Teacher | special education,sonderpad,sen teacher,special needs,educacion especial | Special Education | IEP,Classroom Management,Behavior Management,Lesson Planning,Differentiated Instruction | 0 | special education,educat
Preschool Teacher | preschool,kindergarten,early childhood,erzieh,educateur,educatrice,nursery,educacion infantil | Early Childhood Education | Childcare,Lesson Planning,First Aid,Classroom Management | 0 | early,educat,erzieh
School Principal | school principal,~principal$,head teacher,schulleit,headmaster,director de escuela,assistant principal | School Administration | Team Leadership,Curriculum Development,Budgeting | 8 | educat
University Lecturer | lecturer,assistant professor,associate professor,professor of,dozent,maitre de conferences,university teacher | Teaching | Research,Academic Writing,Curriculum Development | 1 | phd,doctor,ph.d,dr,master
Tutor | tutor,teaching assistant,nachhilfe,classroom assistant | Tutoring | Teaching,Mentoring,Lesson Planning | 0 | educat
Language Teacher | language teacher,esl,english teacher,spanish teacher,german teacher,french teacher,tefl | Foreign Language Teaching | ESL,Teaching,Lesson Planning,Classroom Management | 0 | langu,linguist,educat,philolog
Instructional Designer | instructional design,e-learning,elearning,curriculum develop | Instructional Design | E-Learning,Articulate Storyline,Curriculum Development,Learning Management Systems | 0 | educat,instruct
Social Worker | social work,sozialarbeit,sozialpad,trabajador social,trabajadora social,assistant social,assistante sociale,case manager,case worker | Social Work | Counseling,Case Management,Community Outreach,Crisis Intervention | 0 | social,sozial
Childcare Worker | childcare,child care,nanny,babysit,au pair,tagesmutter,kinderbetreu | Childcare | Early Childhood Education,First Aid,Cooking | 0 | child,educat
Youth Worker | youth,jugend,animateur,educador social | Youth Work | Mentoring,Crisis Intervention,Event Planning,Community Outreach | 0 | social,youth
School Counselor | school counsel,guidance counsel,academic advis,career counsel,student advis | Counseling | Academic Advising,Career Counseling,Crisis Intervention | 0 | counsel,psycholog,educat
Librarian | librar,biblioth,archivist,archivar | Library Science | Research,Data Entry,Archiving | 0 | librar,informat,biblioth
Sports Coach | sports coach,coach,swim instruct,sporttrainer,entrenador | Sports Coaching | First Aid,Teaching,Fitness Training,Event Planning | 0 | sport`,
  "Science & Research": `
Research Scientist | research scientist,scientist,wissenschaft,postdoc,investigador,chercheur,ricercat,~researcher,~research | Research | Statistics,Academic Writing,Data Analysis,Experimental Design,Python | 2 | phd,ph.d,doctor,dr,master
Research Assistant | research assist,research intern,hilfskraft,doctoral,phd candidate,phd student,~research | Research | Statistics,Academic Writing,Data Analysis,Literature Review,R | 0 | science,bachelor,master
Laboratory Technician | laborat,lab tech,lab assist,laborant,tecnico de laboratorio,technicien de laboratoire | Laboratory Techniques | PCR,Cell Culture,Lab Safety,Chromatography,Microscopy | 0 | biol,chem,laborator
Chemist | chemist,chemiker,chimiste,quimic | Chemistry | Chromatography,Analytical Chemistry,Spectroscopy,Laboratory Techniques | 0 | chem,quimic,chimi
Biologist | biologist,biolog,microbiolog,molecular | Biology | Molecular Biology,PCR,Cell Culture,Microscopy,Laboratory Techniques | 0 | biol
Physicist | physicist,physiker | Physics | Python,MATLAB,Research,Data Analysis | 0 | physic,physik
Bioinformatician | bioinformat,computational biolog | Bioinformatics | Python,R,Genomics,Statistics | 0 | bioinf,biol,comput
Environmental Scientist | environment,ecolog,umwelt,sustainability | Environmental Science | GIS,Remote Sensing,Sustainability,Research,Water Quality Testing | 0 | environ,umwelt,ecolog
Geologist | geolog,geophys,geotechn | Geology | GIS,Field Work,Remote Sensing | 0 | geol
Regulatory Affairs Specialist | regulatory | Regulatory Affairs | Medical Writing,Good Manufacturing Practice,Compliance | 1 | pharm,life,chem
Economist | economist,volkswirt | Econometrics | Statistics,Stata,Data Analysis,Policy Analysis,R | 0 | econom,volkswirt`,
  Engineering: `
Mechanical Engineer | mechanical engineer,mechanical design,maschinenbau,ingenieur mecanique,ingeniero mecanic,konstrukt,design engineer | Mechanical Engineering | SolidWorks,AutoCAD,ANSYS,Manufacturing,CATIA,Finite Element Analysis,GD&T | 0 | mechan,maschinen
Electrical Engineer | electrical engineer,elektroingenieur,elektrotechnik,electronics engineer,ingenieur electri,ingeniero electr,hardware engineer | Electrical Engineering | Circuit Design,PCB Design,MATLAB,PLC,Power Systems | 0 | electr,elektr
Civil Engineer | civil engineer,bauingenieur,ingeniero civil,genie civil,site engineer | Civil Engineering | AutoCAD,Revit,Construction Management,Surveying,Structural Analysis | 0 | civil,bau
Structural Engineer | structural engineer,tragwerk | Structural Engineering | Structural Analysis,AutoCAD,Revit,Tekla Structures,Building Codes | 0 | civil,struct
Automation Engineer | automation engineer,plc$,automatisierung,automaticien,controls engineer,control engineer,sps$ | PLC | SCADA,Siemens TIA Portal,Control Systems,Robotics,Automation Engineering | 0 | electr,automat,mechat
Process Engineer | process engineer,chemical engineer,verfahrens,ingenieur procede | Process Engineering | Six Sigma,Lean,Manufacturing,Quality Control,Process Simulation | 0 | chem,process,verfahr
Industrial Engineer | industrial engineer,wirtschaftsing,manufacturing engineer,production engineer,ingeniero industrial | Manufacturing | Lean,Six Sigma,Process Improvement,Production Planning | 0 | industr,wirtschaftsing
Quality Engineer | quality engineer,quality manager,qualitat,quality inspector,quality control,quality assurance inspector,qualiticien | Quality Control | Six Sigma,ISO 9001,FMEA,Root Cause Analysis,Quality Inspection | 0 | engineer,quality
Aerospace Engineer | aerospace,aeronaut,luft- und raum,flight engineer | Aerospace Engineering | CATIA,ANSYS,MATLAB,Finite Element Analysis | 0 | aero,luft
Biomedical Engineer | biomedical engineer,medizintechnik | Biomedical Engineering | Medical Devices,ISO 13485,MATLAB,Regulatory Affairs | 0 | biomed
Energy Engineer | energy engineer,energy consult,solar,renewable,energie | Renewable Energy | Photovoltaics,Energy Efficiency,Project Management,Electrical Engineering | 0 | energ
Safety Officer | safety officer,hse$,ehs$,safety manager,health and safety,arbeitssicherheit,prevention | Occupational Safety | Risk Assessment,OSHA,ISO 45001,Training and Development | 1 | safety,engineer
CAD Technician | cad$,draft,zeichner,dessinateur,delineante | AutoCAD | Technical Drawing,SolidWorks,Revit,3D Modeling | 0 | draft,design,engineer`,
  "Trades & Construction": `
Electrician | electrician,elektriker,elektroniker,electricien,electricista,elettricist | Electrical Installation | Troubleshooting,Blueprint Reading,Occupational Safety,Conduit Bending,Power Tools | 0 | electr,elektr
Plumber | plumb,klempner,sanitar,plombier,fontaner,installateur,anlagenmech | Plumbing | Heating Installation,Blueprint Reading,Troubleshooting,Customer Service | 0 | plumb,sanitar
HVAC Technician | hvac,kalte,klimatech,frigoriste,refrigeration | HVAC | Refrigeration,Troubleshooting,Preventive Maintenance,Electrical Installation | 0 | hvac,refriger
Carpenter | carpent,tischler,schreiner,zimmer,menuisier,charpent,joiner,cabinet maker | Carpentry | Blueprint Reading,Power Tools,Cabinet Making,Occupational Safety | 0 | carpent,tischler
Welder | weld,schweiss,soudeur,soldador,saldator | Welding | MIG Welding,TIG Welding,Blueprint Reading,Machining,Metal Fabrication | 0 | weld,schweiss
Painter | painter,maler,lackier,peintre,pintor | Painting | Drywall,Plastering,Customer Service | 0 | paint,maler
Bricklayer | bricklay,mason$,maurer,macon,albanil | Masonry | Concrete Work,Blueprint Reading,Occupational Safety | 0 | mason,maurer
Roofer | roofer,dachdeck,couvreur | Roofing | Carpentry,Power Tools,Occupational Safety | 0 | roof
Construction Worker | construction,bauarbeit,bauhelf,laborer,labourer,ouvrier du batiment,peon,obrero | Power Tools | Concrete Work,Occupational Safety,Heavy Equipment Operation,Scaffolding | 0 | construct
Construction Manager | construction manager,site manager,bauleit,foreman,polier,chef de chantier,conducteur de travaux,jefe de obra,superintendent | Construction Management | Cost Estimation,Project Scheduling,Occupational Safety,Blueprint Reading,Procore | 4 | civil,construct,bau
Heavy Equipment Operator | equipment operator,excavator,baggerfahr,kranfahr,crane operator,conducteur d'engins | Heavy Equipment Operation | Crane Operation,Occupational Safety,Excavation | 0 | operator
Automotive Mechanic | mechanic,kfz,mecanicien auto,auto tech,automotive tech,mecanico,vehicle tech,autowerkstatt | Auto Repair | Vehicle Diagnostics,Brake Repair,Engine Repair,Troubleshooting,Oil Changes | 0 | automot,kfz,mecan
Maintenance Technician | maintenance tech,instandhalt,maintenance mechanic,mechatron,techniker,technicien de maintenance,tecnico de mantenimiento,~technician | Maintenance | Troubleshooting,Hydraulics,Electronics,PLC,Preventive Maintenance,Pneumatics | 0 | mechat,techn
Gardener | garden,landscap,gartner,jardinier,jardiner,groundskeep | Landscaping | Horticulture,Arboriculture,Irrigation,Tractor Operation | 0 | hortic,landscap,garten
Building Caretaker | caretaker,hausmeister,janitor,custodian,gardien,conserje,handyman | Property Maintenance | Painting,Cleaning,Plumbing,Power Tools | 0 | techn`,
  Manufacturing: `
Machinist | machinist,cnc,zerspan,dreher,fraser,tourneur,usineur,tornero | CNC | Machining,Blueprint Reading,Turning,G-Code,Quality Inspection | 0 | machin,zerspan
Production Operator | production operator,machine operator,production worker,produktionsmit,maschinenbedien,anlagenbedien,operateur de production,operari,factory worker,assembly,assembler,montage | Machine Operation | Quality Control,Manufacturing,CNC,Assembly Line,Occupational Safety | 0 | production,techn
Production Manager | production manager,production supervisor,produktionsleit,plant supervisor,shift leader,schichtleit,responsable de production,jefe de produccion | Production Planning | Lean,Team Leadership,Quality Control,Manufacturing,Occupational Safety | 4 | engineer,production
Tailor | tailor,seamstress,schneider,couturier,costurer,sewing | Sewing | Tailoring,Pattern Making | 0 | tailor,textile
Baker | baker,backer,boulanger,panader,patissier,konditor,pastry | Baking | Food Preparation,Food Safety,Recipe Development | 0 | bak,patiss
Butcher | butcher,metzger,fleischer,boucher,carnicer | Butchery | Food Safety,HACCP,Customer Service | 0 | butch,metzg
Printing Technician | print,drucker,imprimeur | Printing | Print Design,InDesign,Quality Control | 0 | print,druck`,
  "Logistics & Transport": `
Warehouse Associate | warehouse,lager,picker,packer,magasinier,manutention,almacen,magazzin,fulfillment,order filler,stocker,cariste,carretiller,mozo | Warehouse Operations | Forklift Operation,Inventory Management,Order Picking,Loading and Unloading,RF Scanner | 0 | logist,lager
Forklift Operator | forklift,stapler,cariste,carretill | Forklift Operation | Warehouse Operations,Order Picking,Loading and Unloading,Occupational Safety | 0 | logist
Warehouse Manager | warehouse manager,warehouse supervisor,lagerleit,responsable entrepot,jefe de almacen | Warehouse Operations,Team Leadership | Inventory Management,Warehouse Management Systems,Logistics,Shift Planning | 3 | logist
Logistics Coordinator | logistic,spedition,shipping,transport coordinator,freight,dispatcher,disponent,import,export | Logistics | Freight Forwarding,Customs Clearance,Route Planning,Incoterms,SAP | 0 | logist,supply
Supply Chain Manager | supply chain,demand planner,supply planner,materials manager,disposition | Supply Chain Management | Logistics,Procurement,SAP,Inventory Management,Demand Planning | 2 | supply,logist,business
Procurement Specialist | procurement,purchas,strategischer einkauf,sourcing | Procurement | Negotiation,Vendor Management,SAP,Contract Management,Strategic Sourcing | 1 | business,supply
Truck Driver | truck driver,lorry,lkw,hgv,cdl,routier,camioner,berufskraftfahr,trucker | Truck Driving | CDL,Vehicle Inspection,Route Planning,Loading and Unloading,Tachograph | 0 | driv
Delivery Driver | delivery,courier,kurier,zusteller,livreur,repartidor,driver,fahrer,chauffeur,postbot | Driving | Delivery Driving,Route Planning,Customer Service,Driving License Class B | 0 | driv
Bus Driver | bus driver,busfahr,tram$,conducteur de bus,conductor de autobus,taxi | Passenger Transport | Driving,Customer Service,Bus Driving | 0 | driv
Pilot | pilot$,first officer,~captain,flugzeugfuhr | Flight Operations | Navigation,Emergency Response | 1 | aviat,pilot,flight
Aircraft Mechanic | aircraft,avionics,fluggerat | Aircraft Maintenance | Troubleshooting,Blueprint Reading,Electronics | 0 | aviat,aircraft`,
  "Hospitality & Tourism": `
Chef | chef,koch,kochin,cocinero,cocinera,cuisinier,cuisiniere,sous chef,cuoco | Cooking | Food Safety,Menu Planning,Food Preparation,HACCP,Kitchen Management | 1 | culinar,koch,cuisin,cocina
Cook | cook$,kitchen,line cook,prep cook,kuchen,commis,ayudante de cocina | Cooking | Food Preparation,Food Safety,Knife Skills,Cleaning | 0 | culinar,koch
Waiter | waiter,waitress,server$,kellner,camarer,serveur,serveuse,servicekraft,camerier,food runner | Table Service | Customer Service,Cash Handling,Food Safety,Wine Knowledge | 0 | hospital,gastro,hotel
Bartender | bartend,barkeep,barman,barmaid,mixolog | Bartending | Customer Service,Cash Handling,Beverage Service,Inventory Management | 0 | hospital
Barista | barista,coffee | Barista Skills | Customer Service,Cash Handling,Food Safety | 0 | hospital
Hotel Receptionist | hotel,front desk,front office,night audit,guest service,rezeption,concierge | Front Desk | Customer Service,Reservations,Opera PMS,Check-In and Check-Out | 0 | hotel,hospital,tour
Hotel Manager | hotel manager,hotelleit,hotel director,front office manager,rooms division | Hotel Management | Revenue Management,Team Leadership,Guest Relations,Budgeting | 5 | hotel,hospital
Restaurant Manager | restaurant manager,food and beverage,f&b,restaurantleit,maitre d'hotel,gerente de restaurante,bar manager | Team Leadership | Restaurant Management,Menu Planning,Inventory Management,Customer Service,Food Safety | 3 | hospital,business
Housekeeper | housekeep,room attendant,femme de chambre,zimmermadchen,hauswirtschaft,chambermaid,camarera de piso | Housekeeping | Cleaning,Laundry,Attention to Detail | 0 | hauswirt
Cleaner | clean,reinigung,nettoyage,limpieza,agent d'entretien,raumpfleg | Cleaning | Housekeeping,Janitorial Services,Attention to Detail | 0 | clean
Tour Guide | tour guide,reiseleit,guide touristique,guia turistic,guide conferenci | Tour Guiding | Public Speaking,Customer Service,First Aid | 0 | tour,histor
Travel Agent | travel agent,travel consult,reiseverkehr,reiseburo,agent de voyage,agente de viajes | Travel Agency Operations | Reservations,Amadeus,Customer Service,Sales | 0 | tour
Flight Attendant | flight attend,cabin crew,flugbegleit,steward,hotesse de l'air,azafata,tripulante | Cabin Service | Customer Service,First Aid,Emergency Response | 0 | tour`,
  "Beauty & Personal Service": `
Hairdresser | hairdress,hair styl,hairstyl,friseur,coiffeu,peluquer,barber,parrucchier | Hairdressing | Customer Service,Hair Coloring,Makeup,Barbering | 0 | hair,cosmet,friseur
Beautician | beautic,cosmetolog,kosmetik,estheti,esteticista,nail tech,makeup artist | Skincare | Makeup,Manicure,Customer Service,Cosmetology | 0 | cosmet,beaut,estheti
Massage Therapist | massage,masseur | Massage Therapy | Patient Care,Physiotherapy,Customer Service | 0 | massage
Florist | florist,fleurist | Floristry | Customer Service,Sales,Creativity | 0 | florist`,
  "Agriculture & Environment": `
Farm Worker | farm$,landwirt,agricult,agricol,harvest,fruit picker,peon agricola,ranch | Farming | Tractor Operation,Livestock Management,Crop Management,Irrigation | 0 | agri,farm,landwirt
Agronomist | agronom,crop | Crop Management | Soil Science,Irrigation,Research,Pesticide Application | 0 | agron,agri
Forester | forest,forst,arborist,tree surgeon | Forestry | Chainsaw Operation,Arboriculture,GIS | 0 | forest,forst
Animal Caretaker | animal care,tierpfleg,kennel,zookeeper,groom,veterinary assist,veterinary tech,auxiliar veterinari | Animal Care | Animal Handling,First Aid,Cleaning | 0 | animal,veterin,zool
Winemaker | winemak,winzer,oenolog,vigneron,cellar | Viticulture | Wine Knowledge,Quality Control | 0 | vitic,oenol`,
};
