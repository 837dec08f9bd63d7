/** Read by ../skill-taxonomy.ts, which says how this is written. */
export const SOFTWARE_SKILLS: Readonly<Record<string, string>> = {
  "Programming Languages": `
    JavaScript|JS|ECMAScript|ES6; TypeScript|TS; Python; Java; C!; C++|cpp|C plus plus; C#|c sharp; Go!|Golang; Rust!;
    Ruby!; PHP; Swift!; Kotlin; Scala; Perl; R!; MATLAB; Julia!; Haskell; Elixir; Erlang; Clojure; F#; OCaml; Lua;
    Dart!; Groovy; Objective-C; Visual Basic; COBOL; Fortran; Assembly!|Assembler|Assembly Language;
    Bash|Shell!|Shell Scripting|Shell Script|Bash Scripting; PowerShell; SQL; PL/SQL; T-SQL; Solidity; ABAP; Apex!;
    Delphi; Pascal; Prolog; Lisp; Scheme!; Smalltalk; VHDL; Verilog; SystemVerilog; CUDA; OpenCL; Zig!; Crystal!; Nim;
    SAS!; Stata; SPSS; LaTeX; HTML|HTML5|HTML/CSS; CSS|CSS3; XML; JSON; YAML; Transact-SQL;
    Visual Basic .NET|VB.NET|VB; VBA|Excel VBA|Visual Basic for Applications; D!; V!; ActionScript; CoffeeScript;
    Racket!; Tcl; AWK; sed!; Hack!; GDScript; GLSL; HLSL; WebAssembly|WASM; Structured Text; Ladder Logic; ColdFusion;
    RPG!; JCL; PL/I; Ada!; Elm!; PureScript; Q#; Markdown; XSLT; XPath; Regular Expressions|Regex;
  `,
  "Web Development": `
    React|React.js; React Hooks; Redux; Next.js; Vue.js|Vue; Nuxt.js|Nuxt; Angular|AngularJS; Svelte; SvelteKit;
    Ember.js|Ember!; Backbone.js; jQuery; Bootstrap; Tailwind CSS|Tailwind; Sass|SCSS; Less!; Webpack; Vite; Babel;
    ESLint; Node.js|Node!; Express!|Express.js; NestJS; Fastify; Deno; Django; Flask; FastAPI;
    Ruby on Rails|Rails|ror; Sinatra; Laravel; Symfony; CodeIgniter; WordPress; Drupal; Joomla; Magento; Shopify;
    WooCommerce; Spring!|Spring Boot|Spring Framework; Hibernate; ASP.NET|ASP.NET Core;
    .NET|.NET Core|dotnet|net core; Blazor; GraphQL; REST APIs|REST!|REST API|RESTful APIs|RESTful; gRPC;
    WebSockets|WebSocket; SOAP; OAuth|OAuth2; JWT; Web Components; Progressive Web Apps|PWA; Three.js; D3.js|D3;
    WebGL; WebRTC; Storybook; Gatsby; Remix!; Astro!; tRPC; Prisma!; Responsive Design|Responsive Web Design;
    Web Accessibility|WCAG; SEO|Search Engine Optimization|Search Engine Optimisation|Suchmaschinenoptimierung;
    Web Vitals; Microfrontends; Alpine.js; Solid.js; Qwik; HTMX; Material UI|MUI; Chakra UI; Ant Design;
    styled-components; Zustand; MobX; RxJS; TanStack Query|React Query; Apollo GraphQL|Apollo Client; Hapi.js; Koa.js;
    Socket.IO; Electron!|Electron.js; Strapi; Contentful; Sanity!; Ghost!; TYPO3; Webflow; Wix; Squarespace;
    PrestaShop; Shopware; BigCommerce; Yii; CakePHP; Zend Framework|Laminas; Phoenix Framework; Micronaut; Quarkus;
    Vaadin; Struts|Apache Struts; JSF; JSP; Servlets; Thymeleaf; Entity Framework|EF Core; LINQ; SignalR; Umbraco;
    Sitecore; Sequelize; TypeORM; Drizzle ORM; AJAX; JSON API; Web Scraping; Web Performance;
    Single Page Applications|SPA!; Server-Side Rendering|SSR; Content Management Systems|CMS; Chart.js; Leaflet!;
    Mapbox; Web Development|Webentwicklung|Développement web|Desarrollo web; Front-End Development;
    Back-End Development; Full-Stack Development;
  `,
  "Mobile Development": `
    Android; iOS; React Native; Flutter; SwiftUI; UIKit; Jetpack Compose; Xamarin; Ionic!; Cordova; Xcode;
    Android Studio; Expo!; Mobile Development; Kotlin Multiplatform; Core Data; Combine!; ARKit; ARCore; Realm!;
    Push Notifications; App Store Optimization|ASO; Google Play Console; TestFlight; Fastlane; Capacitor!;
    NativeScript; Kotlin Coroutines; RxSwift; RxJava; Material Design; Android SDK;
    Mobile App Development|App Development|App-Entwicklung;
  `,
  Databases: `
    PostgreSQL|Postgres|psql; MySQL; MariaDB; SQLite; Oracle|Oracle Database; SQL Server|Microsoft SQL Server|MSSQL;
    MongoDB|Mongo; Redis; Cassandra; DynamoDB; CouchDB; Couchbase; Neo4j; Elasticsearch; Solr; InfluxDB; Firebase;
    Firestore; Supabase; NoSQL; Memcached; HBase; ClickHouse; CockroachDB; Teradata; IBM DB2|DB2;
    Microsoft Access|MS Access|Access!; Database Design; Database Administration; Query Optimization; pgvector; etcd;
    NATS; RabbitMQ; ActiveMQ; PostGIS; TimescaleDB; Vertica; SAP HANA|HANA; IBM Informix; Sybase; FileMaker;
    Oracle APEX; Realm Database; ArangoDB; OrientDB; Milvus; Pinecone!; Weaviate; Data Migration; Replication!;
    Stored Procedures; Database Management|Database Management Systems|DBMS; Relational Databases|RDBMS;
    MySQL Workbench; Liquibase; Flyway; Amazon Aurora; Azure SQL; Cosmos DB; Google Cloud SQL;
    SQL Server Management Studio|SSMS; Database Tuning|Database Performance Tuning;
  `,
  "Software Engineering": `
    Object-Oriented Programming|OOP|Objektorientierte Programmierung|Programación orientada a objetos;
    Functional Programming; Design Patterns; Software Architecture; System Design; API Design;
    Domain-Driven Design|DDD; Test-Driven Development|TDD; Agile; Scrum|Scrum Framework; Kanban;
    SAFe|Scaled Agile Framework; Extreme Programming; Pair Programming; Code Review|Code Reviews; Algorithms!;
    Data Structures; Multithreading; Concurrency!; Embedded Systems; Firmware; RTOS; IoT|Internet of Things; Arduino;
    Raspberry Pi; Game Development; Unity!|Unity3D|Unity Engine; Unreal Engine|Unreal!; OpenGL; Vulkan; Blockchain;
    Ethereum; Smart Contracts; Robotics!; ROS!; Simulink; LabVIEW; PLC; SCADA; FPGA; Compilers!; Operating Systems;
    Networking!; TCP/IP; Computer Networks; JIRA; Confluence; Visual Studio; VS Code; IntelliJ; Eclipse!; Postman;
    Swagger|OpenAPI; UML; Technical Writing; Debugging!;
    Software Development|Softwareentwicklung|Développement logiciel|Desarrollo de software; Clean Code;
    Clean Architecture; SOLID Principles; Refactoring; Legacy Modernization; Service-Oriented Architecture|SOA; CQRS;
    Event Sourcing; Message Queues; Caching!; Performance Tuning|Performance Optimization;
    Parallel Computing|Parallel Programming; High-Performance Computing|HPC; Real-Time Systems; Embedded Linux;
    FreeRTOS; Zephyr!; AUTOSAR; CAN Bus|CAN!; Modbus; MQTT; OPC UA; I2C; SPI!; UART; Bluetooth Low Energy|BLE; Zigbee;
    LoRaWAN; Computer Graphics; Game Design; Godot; CryEngine; Augmented Reality|AR!; Virtual Reality|VR!;
    Hyperledger; Web3; Quantum Computing; Maven|Apache Maven; Gradle; npm; CMake; Bazel; Vim; Emacs; PyCharm;
    WebStorm; NetBeans; RStudio Server; Redmine; Bugzilla; YouTrack; Linear!; BPMN; Requirements Engineering;
    Software Documentation; Waterfall!|Waterfall Model; SDLC|Software Development Life Cycle; Scratch!;
    LEGO Mindstorms; Salesforce Development!; SAP ABAP; Mainframe; Low-Code Development|Low-Code; Power Apps;
    Power Automate; Power Platform|Microsoft Power Platform; UiPath; Blue Prism; Automation Anywhere;
    Robotic Process Automation|RPA; OutSystems; Mendix; ServiceNow Development; Zapier; n8n;
  `,
};
