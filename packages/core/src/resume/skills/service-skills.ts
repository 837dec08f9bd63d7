/** Read by ../skill-taxonomy.ts, which says how this is written. */
export const SERVICE_SKILLS: Readonly<Record<string, string>> = {
  "Hospitality & Tourism": `
    Cooking!|Kochen!|Cuisine!|Cocina|Cucina!; Food Preparation|Speisenzubereitung|Food Prep;
    Food Safety|Food Hygiene|Lebensmittelhygiene|Hygiène alimentaire|Seguridad alimentaria|Manipulación de alimentos|Food Handling;
    ServSafe; Baking!|Backen!|Pastry!|Pastry Making|Pâtisserie|Repostería; Butchery!|Meat Cutting; Grilling!;
    Knife Skills; Menu Planning|Menu Development|Menu Design|Menüplanung; Recipe Development;
    Plating!|Food Presentation; Kitchen Management|Küchenleitung; Food Cost Control|Food Costing|Food Cost;
    Catering!|Banqueting|Banquets; Buffet Service;
    Table Service|Servieren|Service en salle|Servicio de mesa|Waiting Tables|Food Service|Fine Dining;
    Wine Knowledge|Wine Service|Sommelier!; Bartending|Mixology|Cocktail Preparation|Coctelería;
    Barista Skills|Coffee Preparation|Latte Art|Espresso Preparation; Beverage Service;
    Housekeeping!|Hauswirtschaft|Room Cleaning; Laundry!;
    Cleaning!|Reinigung!|Nettoyage!|Limpieza!|Pulizia|Schoonmaak|Gebäudereinigung;
    Front Desk|Front Desk Operations|Front Office|Empfang!|Réception!|Recepción!|Rezeption;
    Reservations!|Reservation Systems|Reservierungen!; Check-In and Check-Out|Check-in/Check-out;
    Guest Relations|Guest Services|Gästebetreuung|Guest Service; Concierge Services|Concierge!;
    Opera PMS|Oracle Opera|Micros Opera|Opera!; Protel; Fidelio!; Amadeus!|Amadeus GDS; Sabre!|Sabre GDS; Galileo!;
    Micros POS|Micros!; Toast POS; OpenTable; Revenue Management|Yield Management;
    Hotel Management|Hotel Operations|Hotellerie; Restaurant Management;
    Tour Guiding|Tour Guide|Guided Tours|Reiseleitung; Travel Agency Operations|Travel Consulting|Itinerary Planning;
    Tourism!|Tourismus|Tourisme!|Turismo; Event Catering; Banquet Service; Room Service; Cash Reconciliation;
    Allergen Awareness|Allergens; Dishwashing!; Casino Operations|Table Games; Cruise Ship Operations;
    Cabin Service|In-Flight Service; Spa Services;
  `,
  "Education & Social": `
    Teaching!|Unterrichten|Lehre!|Enseignement!|Enseñanza!|Docencia|Insegnamento|Unterricht|Onderwijs;
    Curriculum Development|Curriculum Design|Curriculum Planning|Lehrplanentwicklung;
    Lesson Planning|Unterrichtsplanung|Lesson Plans|Planification de cours|Planificación de clases;
    Classroom Management|Klassenführung|Gestion de classe|Gestión del aula|Manejo de aula;
    Differentiated Instruction|Differentiation in Teaching;
    Student Assessment|Assessment Design|Grading!|Leistungsbewertung; Formative Assessment;
    Tutoring!|Nachhilfe|Soutien scolaire|Clases particulares;
    E-Learning|Online Teaching|Distance Learning|Remote Teaching; Instructional Design; Articulate Storyline;
    Adobe Captivate;
    Special Education|Special Needs Education|Sonderpädagogik|Special Educational Needs|SEN!|Educación especial;
    IEP|IEPs|Individualized Education Programs|Individualized Education Program|IEP Development;
    Inclusive Education|Inklusion|Inclusion!;
    Early Childhood Education|Frühpädagogik|Early Years Education|Educación infantil|EYFS;
    Montessori|Montessori Method; Waldorf Education; Phonics; Literacy Instruction|Reading Instruction;
    Guided Reading; STEM Education|STEM!; Project-Based Learning; Music Education; Art Education;
    Physical Education|Sportunterricht; Swimming Instruction|Lifeguarding; Sports Coaching|Athletic Coaching;
    Foreign Language Teaching|Language Teaching; ESL|TEFL|TESOL|CELTA|ESL Teaching|Deutsch als Fremdsprache|DaF!|FLE!;
    Academic Advising; Academic Writing; School Administration;
    Parent Communication|Parent-Teacher Communication|Elternarbeit; Behavior Management|Behaviour Management;
    Applied Behavior Analysis|ABA!; Safeguarding|Child Protection|Kinderschutz; Google Classroom; Moodle;
    Canvas LMS|Canvas!; Blackboard!|Blackboard Learn; Kahoot; SMART Board|Interactive Whiteboard;
    Learning Management Systems|LMS; Schoology; PowerSchool; Seesaw!; Nearpod; ClassDojo;
    Training!|Schulung!|Train the Trainer; Coaching!|Einzelcoaching;
    Workshop Facilitation|Workshops!|Workshop Moderation;
    Social Work|Sozialarbeit|Soziale Arbeit|Travail social|Trabajo social; Community Outreach|Community Engagement;
    Community Development; Childcare!|Kinderbetreuung|Garde d'enfants|Cuidado de niños;
    Youth Work|Jugendarbeit|Youth Development; Family Support|Familienhilfe; Crisis Intervention|Krisenintervention;
    Trauma-Informed Care; Motivational Interviewing; Advocacy!; Refugee Support|Refugee Resettlement;
    Disability Support|Disability Services; Homeless Services; Program Evaluation|Monitoring and Evaluation;
    Mentoring!; Peer Support; Library Science|Cataloging!|Cataloguing!; Library Systems; Archives Management;
    Museum Education; Curation!|Exhibition Curation; Pastoral Care; Grant Management; Public Safety;
    Security Services|Security Guarding|Objektschutz|Sicherheitsdienst; Surveillance!|CCTV|CCTV Monitoring;
    Access Control; Patrolling!; Firefighting!|Brandschutz|Fire Safety; Emergency Response|Emergency Management;
    Law Enforcement; Investigations!; Report Writing; Military Leadership; Search and Rescue; Self-Defense;
  `,
};
