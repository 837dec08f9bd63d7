/** Read by ../skill-taxonomy.ts, which says how this is written. */
export const DESIGN_SKILLS: Readonly<Record<string, string>> = {
  Design: `
    Figma; Sketch!; Adobe XD|Experience Design; InVision; Photoshop|Adobe Photoshop; Illustrator|Adobe Illustrator;
    InDesign|Adobe InDesign; After Effects|Adobe After Effects;
    Premiere Pro|Adobe Premiere|Adobe Premiere Pro|premiere; Lightroom; Final Cut Pro|Final Cut; DaVinci Resolve;
    Canva; Blender!; Maya!; 3ds Max; Cinema 4D; ZBrush; AutoCAD|AutoCAD LT; SolidWorks; Revit; SketchUp; Rhino!;
    CATIA; Inventor!; Fusion 360; ArchiCAD; CAD; BIM; UX Design|User Experience|UX;
    UI Design|User Interface Design|UI; UX/UI Design|UI/UX; Interaction Design; User Research; Usability Testing;
    Wireframing!; Prototyping!; Design Systems; Information Architecture;
    Graphic Design|Grafikdesign|Diseño gráfico|Design graphique; Typography!; Branding!; Motion Graphics; Animation!;
    Photography!|Fotografie!|Photographie!|Fotografía; Video Editing|Videoschnitt|Montage vidéo|Edición de vídeo;
    Illustration!; Web Design; Product Design; Industrial Design; Interior Design; Design Thinking; 3D Modeling;
    3D Printing; Procreate; Adobe Creative Suite|Adobe Creative Cloud; Affinity Designer; Affinity Photo; CorelDRAW;
    GIMP; Inkscape; QuarkXPress; Framer!; Principle!; Zeplin; Balsamiq; Axure|Axure RP; Miro Boards;
    Adobe Audition|Audition!; Adobe Animate; Adobe Lightroom; Adobe Acrobat|Acrobat; Avid Media Composer|Avid!;
    Pro Tools; Ableton Live|Ableton; Logic Pro; Cubase; Sound Design; Audio Engineering|Sound Engineering;
    Audio Editing; Podcast Production|Podcasting; Music Production; Music Theory; Storyboarding; Screenwriting;
    Directing!; Cinematography; Lighting Design; Stage Management; Set Design; Costume Design; Pattern Making;
    Fashion Design; Textile Design; Jewelry Making; Ceramics!; Calligraphy!; Drawing!; Sculpture!; Logo Design;
    Packaging Design; Print Design; Layout Design; Editorial Design; Exhibition Design;
    Landscape Architecture|Landscape Design; Urban Planning|Stadtplanung|Urbanisme|Urbanismo; Space Planning; Lumion;
    V-Ray; Enscape; Twinmotion; Grasshopper!; Vectorworks; Civil 3D|AutoCAD Civil 3D; Navisworks;
    Tekla Structures|Tekla; Allplan; Siemens NX|NX!; PTC Creo|Creo; Solid Edge; Onshape; KeyShot; Substance Painter;
    Houdini; Nuke!; Character Design; Concept Art; Rigging!; 3D Rendering; Video Production; Post-Production;
    Color Grading|Colour Grading; Photo Editing|Photo Retouching|Bildbearbeitung; Drone Photography; OBS Studio;
    User-Centered Design|Human-Centered Design; Service Design; Customer Journey Mapping|Journey Mapping; Personas!;
    Accessibility!; Color Theory;
  `,
};
